namespace Governance.Vault.Blobs;

/// <summary>Writes to a file and has the disk begin while more is on its way: the system itself would begin only when half a minute or a tenth of its memory is full of it.</summary>
internal sealed class StreamOntoDisk(FileStream file) : Stream
{
    private const int Portion = 64 << 20;
    private Task flushed = Task.CompletedTask;
    private long since;

    /// <inheritdoc />
    public override bool CanRead => false;
    /// <inheritdoc />
    public override bool CanSeek => false;
    /// <inheritdoc />
    public override bool CanWrite => true;
    /// <inheritdoc />
    public override long Length => file.Length;
    /// <inheritdoc />
    public override long Position { get => file.Position; set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await file.WriteAsync(buffer, cancellationToken);
        if ((since += buffer.Length) < Portion) return;
        since = 0;
        await flushed;
        flushed = Task.Run(() => RandomAccess.FlushToDisk(file.SafeFileHandle), CancellationToken.None);
    }

    /// <summary>Waits until all of it is on the disk.</summary>
    public async Task CompleteAsync()
    {
        await flushed;
        file.Flush(flushToDisk: true);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        // where writing broke off; the file is closed next
        await flushed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await base.DisposeAsync();
    }

    /// <inheritdoc />
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();
    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void Flush() { }
    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
}
