using Governance.Data;
using Governance.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Brings a database to the schema of this version. With <c>--roles</c> an operator who may create roles and databases makes those first.</summary>
public sealed class MigrateVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "migrate";

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, Installation.Names, ["--roles"]);
        var installation = Installation.From(arguments);
        try
        {
            foreach (var key in (string[])[KeyFolder.Master, KeyFolder.Context]) _ = installation.Keys.ReadOrCreate(key);
            await (installation.Provider switch
            {
                DatabaseProvider.Postgres => PostgresAsync(installation, arguments.Has("--roles"), stop),
                DatabaseProvider.SqlServer => SqlServerAsync(installation, stop),
                _ => throw new InvalidOperationException($"There is no database provider {installation.Provider}."),
            });
        }
        catch (StartRefused refusal)
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
    }

    private static async Task SqlServerAsync(Installation installation, CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        options.UseMicrosoftSql(installation.Connection);
        await using var schema = new SchemaDb(options.Options);
        await SchemaBaseline.ApplyAsync(schema, stop);
    }
}
