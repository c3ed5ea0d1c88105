using System.Runtime.InteropServices;
using Governance.Data;
using Governance.Data.Providers;
using Microsoft.EntityFrameworkCore;

namespace Governance.Cli.Verbs;

/// <summary>Prints one line per check of the installation; exit code 1 where one found a fault.</summary>
public sealed class DoctorVerb : IVerb
{
    /// <inheritdoc />
    public string Name => "doctor";

    /// <inheritdoc />
    public async Task<int> RunAsync(string[] args, TextWriter stdout, TextWriter stderr, CancellationToken stop)
    {
        var arguments = new Arguments(args, Installation.Names, []);
        await stdout.WriteLineAsync($"runtime: {RuntimeInformation.FrameworkDescription} on {RuntimeInformation.RuntimeIdentifier}");
        if (arguments["--connection"] is null && Environment.GetEnvironmentVariable("ConnectionStrings__Governance") is null)
        {
            await stdout.WriteLineAsync("database: none named; in Development the portal starts one of its own");
            return 0;
        }
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
        yield return ("master key", _ => Task.FromResult(Key(installation, KeyFolder.Master)));
        if (installation.Provider is DatabaseProvider.Postgres)
        {
            yield return ("context key", _ => Task.FromResult(Key(installation, KeyFolder.Context)));
            yield return ("role", stop => RoleAsync(installation, stop));
        }
        yield return ("schema", stop => SchemaAsync(installation, stop));
    }

    private static string Key(Installation installation, string name)
    {
        _ = installation.Keys.Read(name);
        return "present";
    }

    private static async Task<string> RoleAsync(Installation installation, CancellationToken stop)
    {
        await PostgresRoles.EnsureBoundAsync(installation.Connection, stop);
        return "bound by row-level security";
    }

    private static async Task<string> SchemaAsync(Installation installation, CancellationToken stop)
    {
        var options = new DbContextOptionsBuilder<SchemaDb>();
        new Connections { Provider = installation.Provider, App = installation.Connection }.UseApp(options);
        await using var schema = new SchemaDb(options.Options);
        await SchemaBaseline.EnsureAsync(schema, stop);
        return "that of this version";
    }

    private static async Task<(bool Sound, string Finding)> TryAsync(Func<CancellationToken, Task<string>> check, CancellationToken stop)
    {
        try
        {
            return (true, await check(stop));
        }
        catch (Exception fault) when (fault is StartRefused or System.Data.Common.DbException or ArgumentException)
        {
            return (false, fault.Message.ReplaceLineEndings(" "));
        }
    }
}
