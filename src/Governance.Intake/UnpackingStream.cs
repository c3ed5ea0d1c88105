using Governance.Domain;

namespace Governance.Intake;

/// <summary>An entry while it is unpacked: counted against the budget, and held to the length that the archive states.</summary>
internal sealed class UnpackingStream(Stream unpacked, string entry, long length, long packed, UnpackBudget budget) : Stream
{
    private long total;

    /// <inheritdoc />
    public override bool CanRead => true;
    /// <inheritdoc />
    public override bool CanSeek => false;
    /// <inheritdoc />
    public override bool CanWrite => false;
    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();
    /// <inheritdoc />
    public override long Position { get => total; set => throw new NotSupportedException(); }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw Damaged();
        }
        total += read;
        if (total > length || (read == 0 && buffer.Length > 0 && total < length)) throw Damaged();
        budget.Spend(entry, read, total, packed);
        return read;
    }

    /// <inheritdoc />
    public override void Flush() { }
    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();
    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing) unpacked.Dispose();
        base.Dispose(disposing);
    }

    private Refused Damaged() => new(IntakeRefusals.DamagedArchive.With(budget.Where, $"the part {entry} cannot be unpacked"));
}
