using Governance.Domain.Audit;
using Governance.Domain.Audit.Bundles;
using Governance.Domain.Catalogs;

namespace Governance.Cli;

/// <summary>Looks into a file that may be an audit bundle, without holding all of it.</summary>
internal static class BundleFile
{
    private static readonly byte[] Mark = System.Text.Encoding.UTF8.GetBytes($"\"kind\":\"{BundleHeader.KindName}\"");

    /// <summary>Whether its first line says so.</summary>
    public static async Task<bool> IsOneAsync(string path, CancellationToken stop)
    {
        await using var file = File.OpenRead(path);
        var beginning = new byte[1 << 16];
        var read = await file.ReadAtLeastAsync(beginning, beginning.Length, throwOnEndOfStream: false, stop);
        var line = beginning.AsSpan(0, read).IndexOf((byte)'\n') is >= 0 and var end ? beginning.AsSpan(0, end) : beginning.AsSpan(0, read);
        return line.IndexOf(Mark) >= 0;
    }

    /// <summary>Its checkpoints; the bundle itself is not verified by that.</summary>
    /// <exception cref="FlawedDocumentException">A line cannot be read.</exception>
    public static async Task<IReadOnlyList<SealedCheckpoint>> CheckpointsAsync(string path, CancellationToken stop)
    {
        var found = new List<SealedCheckpoint>();
        var first = true;
        await foreach (var line in File.ReadLinesAsync(path, stop))
        {
            if (!first && DocumentJson.Read<BundleLine>(line).Checkpoint is { } checkpoint) found.Add(checkpoint);
            first = false;
        }
        return found;
    }
}
