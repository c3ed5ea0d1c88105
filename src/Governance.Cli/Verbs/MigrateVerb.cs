using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Vault.Keys;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Brings a database to the schema of this version. With <c>--roles</c> an operator who may create roles and databases makes those first.</summary>
public sealed class MigrateVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "migrate";

    /// <inheritdoc />
    public string Usage => """
        governance migrate [--provider postgres|sqlserver] [--connection TEXT] [--data FOLDER] [--roles]
        Brings a database to the schema of this version. --roles makes the roles and the database first.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, Installation.Names, ["--roles"]);
        var installation = Installation.From(arguments);
        try
        {
            _ = installation.Keys.ReadOrCreate(KeyFolder.Context);
            await (installation.Provider switch
            {
                DatabaseProvider.Postgres => PostgresAsync(installation, arguments.Has("--roles"), stop),
                DatabaseProvider.SqlServer => SqlServerAsync(installation, stop),
                _ => throw new InvalidOperationException($"There is no database provider {installation.Provider}."),
            });
        }
        catch (Exception refusal) when (refusal is StartRefused or Refused)
        {
            throw new UsageException(refusal.Message);
        }
        await stdout.WriteLineAsync($"The schema is that of this version; the keys are in {Path.Combine(installation.Data, "keys")}.");
        return 0;
    }

    private static async Task PostgresAsync(Installation installation, bool roles, CancellationToken stop)
    {
        if (roles) await PostgresSetup.AdmitAsync(installation.Connection, stop);
        await PostgresSetup.MigrateAsync(installation.Connection, new(installation.Keys.Read(KeyFolder.Context)), stop);
        await using var schema = PostgresSetup.AsOwner(installation.Connection);
        await NoteMasterKeyAsync(installation, schema, stop);
    }

    private static async Task SqlServerAsync(Installation installation, CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        options.UseMicrosoftSql(installation.Connection);
        await using var schema = new SchemaDb(options.Options);
        await MicrosoftSetup.MigrateAsync(schema, new(installation.Keys.Read(KeyFolder.Context)), stop);
        await NoteMasterKeyAsync(installation, schema, stop);
    }

    private static async Task NoteMasterKeyAsync(Installation installation, SchemaDb schema, CancellationToken stop)
    {
        var noted = await MasterKeyNote.ReadAsync(schema.Database.GetDbConnection(), stop);
        var key = MasterKeyFile.Load(installation.Keys.MasterKeyFile, noted, mayCreate: true);
        if (noted is null) await MasterKeyNote.WriteAsync(schema, key.CheckValue, stop);
    }
}
