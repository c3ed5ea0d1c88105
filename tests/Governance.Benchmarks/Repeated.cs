namespace Governance.Benchmarks;

/// <summary>A file of any size that is made while it is read.</summary>
internal sealed class Repeated(byte[] part, long length) : Stream
{
    private long position;

    /// <inheritdoc />
    public override bool CanRead => true;
    /// <inheritdoc />
    public override bool CanSeek => false;
    /// <inheritdoc />
    public override bool CanWrite => false;
    /// <inheritdoc />
    public override long Length => length;
    /// <inheritdoc />
    public override long Position { get => position; set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = (int)Math.Min(Math.Min(count, part.Length), length - position);
        part.AsSpan(0, read).CopyTo(buffer.AsSpan(offset));
        position += read;
        return read;
    }

    /// <inheritdoc />
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = (int)Math.Min(Math.Min(buffer.Length, part.Length), length - position);
        part.AsSpan(0, read).CopyTo(buffer.Span);
        position += read;
        return new(read);
    }

    /// <inheritdoc />
    public override void Flush() { }
    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
