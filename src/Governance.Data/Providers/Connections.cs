using System.Data.Common;
using Governance.Data.Audit;
using Governance.Data.Hot;
using Governance.Data.SignIn;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>Where the database is, and as which roles the host connects to it. Filled in before the first request.</summary>
public sealed class Connections
{
    private string? prepared;

    /// <summary>Which database product.</summary>
    public DatabaseProvider Provider { get; set; }

    /// <summary>As the role that serves pages.</summary>
    public string App { get; set; } = "";

    /// <summary>As the role that signs people in.</summary>
    public string SignIn { get; set; } = "";

    /// <summary>What every context is given besides; a test watches its queries with it.</summary>
    public Action<DbContextOptionsBuilder>? Besides { get; set; }

    /// <summary>Points a context at the database as the role that serves pages.</summary>
    public DbContextOptionsBuilder UseApp(DbContextOptionsBuilder options, DbConnection? open = null) => Use(options, App, open);

    /// <summary>A connection of its own as the role that serves pages, not open yet.</summary>
    public DbConnection Connect() => Connect(App + ";Pooling=false");

    /// <summary>A connection as the role that signs people in, not open yet.</summary>
    public DbConnection ConnectSignIn() => Connect(Provider is DatabaseProvider.Postgres ? DatabaseOptions.Preparing(SignIn) : SignIn);

    /// <summary>Has EF work out of the mappings what the tables are like, once for every context of the portal's rows. It needs no database.</summary>
    public void WorkOutTables()
    {
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        UseApp(options);
        using var db = new GovernanceDb(options.Options, new TenantScope());
        _ = db.Model;
    }

    /// <summary>Points a context at the database as the role that signs people in.</summary>
    public DbContextOptionsBuilder UseSignIn(DbContextOptionsBuilder options) => Use(options, SignIn, open: null);

    /// <summary>The statements that are written in this database's own SQL.</summary>
    /// <param name="db">The context whose organization and person they are for.</param>
    /// <param name="unsealed">What has yet to be sealed.</param>
    /// <param name="signature">Signs that context.</param>
    public IHotStatements Statements(GovernanceDb db, Unsealed unsealed, ContextSignature signature) => Provider switch
    {
        DatabaseProvider.Postgres => new PostgresStatements(new(db, Prepared, signature), unsealed),
        DatabaseProvider.SqlServer => new MicrosoftStatements(db, unsealed),
        _ => throw new InvalidOperationException($"There is no database provider {Provider}."),
    };

    /// <summary>How this database finds who sends a request; null where queries do.</summary>
    public ICallers? Callers() => Provider is DatabaseProvider.Postgres ? new PostgresCallers(Prepared) : null;

    // the same text as a context's, so that the same pool
    private string Prepared => prepared ??= DatabaseOptions.Preparing(App);

    private DbConnection Connect(string connection) => Provider is DatabaseProvider.SqlServer ? ConnectMicrosoft(connection) : new NpgsqlConnection(connection);

    // apart, so that only who needs it loads it
    private static SqlConnection ConnectMicrosoft(string connection) => new(connection);

    private DbContextOptionsBuilder Use(DbContextOptionsBuilder options, string connection, DbConnection? open)
    {
        _ = Provider switch
        {
            DatabaseProvider.Postgres => options.UsePostgres(connection, open),
            DatabaseProvider.SqlServer => options.UseMicrosoftSql(connection, open),
            _ => throw new InvalidOperationException($"There is no database provider {Provider}."),
        };
        Besides?.Invoke(options);
        return options;
    }
}
