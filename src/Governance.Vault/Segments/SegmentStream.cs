using System.Buffers;
using System.Security.Cryptography;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Vault.Segments;

/// <summary>A blob as the file it was: seekable, one segment in memory, each byte authenticated before it leaves. Disposing wipes and closes.</summary>
internal sealed class SegmentStream : Stream
{
    private readonly Stream blob;
    private readonly string name;
    private readonly byte[] header = new byte[SegmentFormat.HeaderLength];
    private readonly byte[] binding;
    private readonly AesGcm aes;
    private readonly byte[] plain = ArrayPool<byte>.Shared.Rent(SegmentFormat.PlainLength);
    private readonly byte[] stored = ArrayPool<byte>.Shared.Rent(SegmentFormat.SealedLength);
    private readonly long lastSegment;
    private long current = -1;
    private int currentLength;
    private bool disposed;

    /// <summary>Opens a blob and authenticates its last segment, so that a blob that was cut off gives nothing at all.</summary>
    /// <exception cref="Refused">The blob is not the one that was stored.</exception>
    public SegmentStream(Stream blob, StoredBlob row, byte[] key, EvidenceRevisionId revision, TenantId owner)
    {
        (this.blob, name, Length) = (blob, row.Name, row.Size);
        aes = new AesGcm(key, SegmentFormat.TagLength);
        lastSegment = row.Size == 0 ? 0 : (row.Size - 1) / SegmentFormat.PlainLength;
        if (row.Size < 0 || blob.Length != SegmentFormat.HeaderLength + row.Size + (lastSegment + 1) * SegmentFormat.TagLength) throw Altered();
        blob.Position = 0;
        blob.ReadExactly(header);
        if (!header.AsSpan().StartsWith(SegmentFormat.Mark)) throw Altered();
        binding = SegmentFormat.Binding(header, revision, owner);
        Load(lastSegment);
    }

    /// <inheritdoc />
    public override bool CanRead => !disposed;
    /// <inheritdoc />
    public override bool CanSeek => !disposed;
    /// <inheritdoc />
    public override bool CanWrite => false;
    /// <inheritdoc />
    public override long Length { get; }
    /// <inheritdoc />
    public override long Position { get; set; }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (Position >= Length || buffer.IsEmpty) return 0;
        var segment = Position / SegmentFormat.PlainLength;
        if (segment != current) Load(segment);
        return Take(buffer);
    }

    /// <inheritdoc />
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc />
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        if (Position >= Length || buffer.IsEmpty) return 0;
        var segment = Position / SegmentFormat.PlainLength;
        if (segment != current)
        {
            var length = Seek(segment);
            await blob.ReadExactlyAsync(stored.AsMemory(0, length + SegmentFormat.TagLength), cancellationToken);
            Open(segment, length);
        }
        return Take(buffer.Span);
    }

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin)
    {
        var position = offset + origin switch { SeekOrigin.Begin => 0, SeekOrigin.Current => Position, SeekOrigin.End => Length, _ => throw new ArgumentOutOfRangeException(nameof(origin)) };
        return position < 0 ? throw new IOException("The position lies before the beginning.") : Position = position;
    }

    /// <inheritdoc />
    public override void Flush() { }
    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing && !disposed)
        {
            disposed = true;
            aes.Dispose();
            blob.Dispose();
            ArrayPool<byte>.Shared.Return(plain, clearArray: true);
            ArrayPool<byte>.Shared.Return(stored);
        }
        base.Dispose(disposing);
    }

    private void Load(long segment)
    {
        var length = Seek(segment);
        blob.ReadExactly(stored, 0, length + SegmentFormat.TagLength);
        Open(segment, length);
    }

    private int Seek(long segment)
    {
        current = -1;
        var at = SegmentFormat.HeaderLength + segment * SegmentFormat.SealedLength;
        if (blob.Position != at) blob.Position = at;
        return segment == lastSegment ? (int)(Length - segment * SegmentFormat.PlainLength) : SegmentFormat.PlainLength;
    }

    private void Open(long segment, int length)
    {
        Span<byte> nonce = stackalloc byte[SegmentFormat.NonceLength];
        SegmentFormat.WriteNonce(nonce, header, checked((uint)segment), last: segment == lastSegment);
        try
        {
            aes.Decrypt(nonce, stored.AsSpan(0, length), stored.AsSpan(length, SegmentFormat.TagLength), plain.AsSpan(0, length), binding);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw Altered();
        }
        (current, currentLength) = (segment, length);
    }

    private int Take(Span<byte> buffer)
    {
        var from = (int)(Position % SegmentFormat.PlainLength);
        var count = Math.Min(buffer.Length, currentLength - from);
        plain.AsSpan(from, count).CopyTo(buffer);
        Position += count;
        return count;
    }

    private Refused Altered() => new(VaultRefusals.Altered.With(name));
}
