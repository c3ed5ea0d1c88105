using System.Buffers;

namespace Governance.Vault.Segments;

/// <summary>Writes in batches of 1 MiB, each while the next one is filled, in constant memory.</summary>
internal sealed class OverlappedWriter(Stream target) : IAsyncDisposable
{
    private const int BatchLength = 16 * SegmentFormat.SealedLength;
    private byte[] filling = ArrayPool<byte>.Shared.Rent(BatchLength), writing = ArrayPool<byte>.Shared.Rent(BatchLength);
    private Task pending = Task.CompletedTask;
    private int length;

    /// <summary>Where the next bytes go, at most one sealed segment of them.</summary>
    public Span<byte> Room(int count) => filling.AsSpan(length, count);

    /// <summary>Takes what was put into the room.</summary>
    public ValueTask AdvanceAsync(int count, CancellationToken cancel)
    {
        length += count;
        return length + SegmentFormat.SealedLength > BatchLength ? new ValueTask(TurnAsync(cancel)) : ValueTask.CompletedTask;
    }

    /// <summary>Waits until all is written.</summary>
    public async Task CompleteAsync(CancellationToken cancel)
    {
        await TurnAsync(cancel);
        await pending;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        // a write that is under way still reads its buffer
        await pending.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        ArrayPool<byte>.Shared.Return(filling);
        ArrayPool<byte>.Shared.Return(writing);
    }

    private async Task TurnAsync(CancellationToken cancel)
    {
        await pending;
        (filling, writing) = (writing, filling);
        pending = target.WriteAsync(writing.AsMemory(0, length), cancel).AsTask();
        length = 0;
    }
}
