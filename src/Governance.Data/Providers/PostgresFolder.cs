using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Governance.Data.Providers;

/// <summary>Where the private server keeps its files: <c>data</c>, and beside it its log.</summary>
internal sealed record PostgresFolder(string Root)
{
    /// <summary>The data of the server.</summary>
    public string Data => Path.Combine(Root, "data");

    /// <summary>What the server has to say.</summary>
    public string Log => Path.Combine(Root, "log");

    /// <summary>The major version that made the data; none where there is no data yet.</summary>
    public string? Version => File.Exists(Path.Combine(Data, "PG_VERSION")) ? File.ReadAllText(Path.Combine(Data, "PG_VERSION")).Trim() : null;

    /// <summary>The folder within the data folder, made where absent, in reach of the user that runs the server.</summary>
    public static async Task<PostgresFolder> OpenAsync(DataFolder within, CancellationToken stop)
    {
        var root = Path.Combine(within.Folder, "postgres");
        if (!Directory.Exists(root)) await CreateAsync(root, stop).ConfigureAwait(false);
        var folder = Within(within.Folder);
        await ServerUser.GiveAsync(folder.Root, stop).ConfigureAwait(false);
        return folder;
    }

    private string Lock => Path.Combine(Data, "postmaster.pid");

    /// <summary>The folder within a data folder, looked at from outside.</summary>
    public static PostgresFolder Within(string folder)
    {
        var root = Path.Combine(folder, "postgres");
        return new(Directory.Exists(root) ? Directory.ResolveLinkTarget(root, returnFinalTarget: true)?.FullName ?? root : root);
    }

    /// <summary>The port of the server that runs on this data; none where no server does.</summary>
    public int? RunningOn()
    {
        // line by line: process id, data, time of start, port
        var lines = File.Exists(Lock) ? File.ReadAllLines(Lock) : [];
        return lines.Length > 3 && int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var id) && IsPostgres(id)
            ? int.Parse(lines[3], CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Forgets a server that is no more: after a power cut its number belongs to nobody, or to a program that must not be stopped in its place.</summary>
    public void Unlock() => File.Delete(Lock);

    private static bool IsPostgres(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal);
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static async Task CreateAsync(string root, CancellationToken stop)
    {
        Directory.CreateDirectory(root);
        await ServerUser.GiveAsync(root, stop).ConfigureAwait(false);
        if (await ServerUser.ReachesAsync(root, stop).ConfigureAwait(false)) return;
        // the clone lies where that user cannot go (in /root, say): the files go elsewhere, and a link says where
        Directory.Delete(root);
        var elsewhere = Directory.CreateDirectory(Path.Combine("/var/lib/governance", "data-" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6))));
        Directory.CreateSymbolicLink(root, elsewhere.FullName);
    }
}
