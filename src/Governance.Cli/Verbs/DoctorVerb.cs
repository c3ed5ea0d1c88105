using System.Runtime.InteropServices;
using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Vault.Keys;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Prints one line per check of the installation; exit code 1 where one found a fault.</summary>
public sealed class DoctorVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "doctor";

    /// <inheritdoc />
    public string Usage => """
        governance doctor [--provider postgres|sqlserver] [--connection TEXT] [--data FOLDER]
        Prints one line per check of the installation. Exit code 1 where one found a fault.
        """;

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, Installation.Names, []);
        await stdout.WriteLineAsync($"runtime: {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}");
        var installation = Installation.From(arguments);
        var faults = 0;
        foreach (var (name, check) in Checks(installation))
        {
            var (sound, finding) = await TryAsync(check, stop);
            if (!sound) faults++;
            await stdout.WriteLineAsync($"{name}: {(sound ? "" : "FAULT ")}{finding}");
        }
        return faults == 0 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Func<CancellationToken, Task<string>> Check)> Checks(Installation installation)
    {
        if (installation.Provider is DatabaseProvider.Postgres)
        {
            yield return ("context key", _ => Task.FromResult(ContextKey(installation)));
            yield return ("role", stop => RoleAsync(installation, stop));
        }
        yield return ("schema", stop => OnSchemaAsync(installation, SchemaAsync, stop));
        yield return ("master key", stop => OnSchemaAsync(installation, MasterKeyAsync, stop));
    }

    private static string ContextKey(Installation installation)
    {
        _ = installation.Keys.Read(KeyFolder.Context);
        return "present";
    }

    private static async Task<string> RoleAsync(Installation installation, CancellationToken stop)
    {
        await PostgresRoles.EnsureBoundAsync(installation.Connection, stop);
        return "bound by row-level security";
    }

    private static async Task<string> OnSchemaAsync(Installation installation, Func<Installation, SchemaDb, CancellationToken, Task<string>> check, CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        new Connections { Provider = installation.Provider, App = installation.Connection }.UseApp(options);
        await using var schema = new SchemaDb(options.Options);
        return await check(installation, schema, stop);
    }

    private static async Task<string> SchemaAsync(Installation installation, SchemaDb schema, CancellationToken stop)
    {
        await SchemaBaseline.EnsureAsync(schema.Database.GetDbConnection(), stop);
        return "that of this version";
    }

    private static async Task<string> MasterKeyAsync(Installation installation, SchemaDb schema, CancellationToken stop) =>
        "check value " + MasterKeyFile.Load(installation.Keys.MasterKeyFile, await MasterKeyNote.ReadAsync(schema.Database.GetDbConnection(), stop), mayCreate: false).CheckValue;

    private static async Task<(bool Sound, string Finding)> TryAsync(Func<CancellationToken, Task<string>> check, CancellationToken stop)
    {
        try
        {
            return (true, await check(stop));
        }
        catch (Exception fault) when (fault is StartRefused or Refused or System.Data.Common.DbException or ArgumentException)
        {
            return (false, fault.Message.ReplaceLineEndings(" "));
        }
    }
}
