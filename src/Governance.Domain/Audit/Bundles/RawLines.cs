namespace Governance.Domain.Audit.Bundles;

/// <summary>The lines of a file as bytes, each with the line feed that ends it, so that no byte goes unseen. Memory is bounded by the longest line.</summary>
internal static class RawLines
{
    /// <summary>Longest line, in bytes; nothing that the portal writes comes near.</summary>
    public const int MaxLength = 1 << 22;

    private const int Portion = 1 << 16;

    /// <summary>Reads them one by one.</summary>
    /// <exception cref="FormatException">A line is longer than any of ours.</exception>
    public static async IAsyncEnumerable<ReadOnlyMemory<byte>> ReadAsync(Stream from, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop)
    {
        var buffer = new byte[Portion];
        var held = 0;
        for (var read = 1; read > 0;)
        {
            if (held == buffer.Length) Array.Resize(ref buffer, buffer.Length < MaxLength ? buffer.Length * 2 : throw new FormatException("A line is longer than 4 MiB."));
            read = await from.ReadAsync(buffer.AsMemory(held), stop);
            var (start, end) = (0, held + read);
            for (var feed = Feed(buffer, held, end); feed >= 0; feed = Feed(buffer, start, end))
            {
                yield return buffer.AsMemory(start, feed + 1 - start);
                start = feed + 1;
            }
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            held = end - start;
        }
        if (held > 0) yield return buffer.AsMemory(0, held);
    }

    private static int Feed(byte[] buffer, int from, int to) => buffer.AsSpan(from, to - from).IndexOf((byte)'\n') is >= 0 and var at ? from + at : -1;
}
