using System.Data.Common;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>Which schema a database was made with: a hash of the create script and of the hand-written migrations, kept in the database.</summary>
public static class SchemaBaseline
{
    /// <summary>The hash of the schema that this build expects of a database product, in hexadecimal digits.</summary>
    public static string Expected(DatabaseProvider provider)
    {
        var migrations = Assembly.Load(provider is DatabaseProvider.Postgres ? DatabaseOptions.PostgresMigrations : DatabaseOptions.SqlServerMigrations);
        var text = new StringBuilder(CreateScript(migrations));
        var own = migrations.GetTypes().Select(type => (Type: type, type.GetCustomAttribute<MigrationAttribute>()?.Id)).Where(m => m.Id is not null && !string.Equals(m.Id, BaselineDesign.Id, StringComparison.Ordinal));
        foreach (var (type, _) in own.OrderBy(m => m.Id, StringComparer.Ordinal))
        {
            foreach (var sql in ((Migration)Activator.CreateInstance(type)!).UpOperations.OfType<SqlOperation>()) text.Append(sql.Sql);
        }
        text.Append(Postgres).Append(SqlServer);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString().ReplaceLineEndings("\n"))));
    }

    /// <summary>The hash of the schema that the database has; none where it has no finished one.</summary>
    public static async Task<string?> ReadAsync(DbConnection connection, CancellationToken stop)
    {
        var there = await connection.AskAsync(connection is NpgsqlConnection
            ? "select to_regclass('installation.schema_baseline') is not null"
            : "select cast(iif(object_id('installation.schema_baseline') is null, 0, 1) as bit)", stop).ConfigureAwait(false);
        return there is true ? (string?)await connection.AskAsync("select hash from installation.schema_baseline", stop).ConfigureAwait(false) : null;
    }

    /// <summary>Brings the database up to the schema of this build, as the migrator, and notes its hash. Refuses where it has another.</summary>
    public static async Task ApplyAsync(DbContext db, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var expected = Expected(db.Database.IsNpgsql() ? DatabaseProvider.Postgres : DatabaseProvider.SqlServer);
        var found = await ReadAsync(db.Database.GetDbConnection(), stop).ConfigureAwait(false);
        if (string.Equals(found, expected, StringComparison.Ordinal)) return;
        if (found is not null) throw new StartRefused("The database was made with another schema, and until the first release there is no way from one to the other: make a new database.");
        await db.Database.MigrateAsync(stop).ConfigureAwait(false);
        await NoteAsync(db, expected, stop).ConfigureAwait(false);
    }

    /// <summary>Refuses a database that has not the schema of this build.</summary>
    public static async Task EnsureAsync(DbConnection connection, CancellationToken stop)
    {
        var found = await ReadAsync(connection, stop).ConfigureAwait(false);
        if (found is null) throw new StartRefused("The database has no schema yet: run governance migrate.");
        if (!string.Equals(found, Expected(connection is NpgsqlConnection ? DatabaseProvider.Postgres : DatabaseProvider.SqlServer), StringComparison.Ordinal)) throw new StartRefused("The database was made with another schema than this version of the portal expects: run the version that fits it, or governance migrate on a new database.");
    }

    private const string Postgres = """
        create schema if not exists installation;
        create table if not exists installation.schema_baseline (hash text not null, master_key text);
        grant usage on schema installation to governance_app, governance_signin;
        grant select on installation.schema_baseline to governance_app, governance_signin;
        """;

    private const string SqlServer = """
        if schema_id('installation') is null exec('create schema installation');
        if object_id('installation.schema_baseline') is null create table installation.schema_baseline (hash nvarchar(64) not null, master_key nvarchar(64));
        grant select on schema::installation to governance_app;
        """;

    private static async Task NoteAsync(DbContext db, string hash, CancellationToken stop)
    {
        await db.Database.ExecuteSqlRawAsync(db.Database.IsNpgsql() ? Postgres : SqlServer, stop).ConfigureAwait(false);
        await db.Database.ExecuteSqlAsync($"insert into installation.schema_baseline (hash) values ({hash})", stop).ConfigureAwait(false);
    }

    private static string CreateScript(Assembly migrations)
    {
        using var script = migrations.GetManifestResourceStream("schema.sql") ?? throw new InvalidOperationException("The create script is missing from the migrations.");
        using var reader = new StreamReader(script);
        return reader.ReadToEnd();
    }
}
