using System.Buffers;
using System.Security.Cryptography;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Vault.Segments;

/// <summary>Encrypts a stream into segments and takes its SHA-256 on the way, in constant memory.</summary>
internal sealed class SegmentWriter(byte[] key, EvidenceRevisionId revision, TenantId owner)
{
    /// <summary>The plain bytes written.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the plain bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Writes header and segments.</summary>
    /// <param name="plain">The file, read to its end.</param>
    /// <param name="target">Where the blob goes.</param>
    /// <param name="admit">Called with the size so far, after each segment; it may refuse.</param>
    /// <param name="cancel">Stops.</param>
    public async Task WriteAsync(Stream plain, Stream target, Action<long> admit, CancellationToken cancel)
    {
        var header = Header();
        var binding = SegmentFormat.Binding(header, revision, owner);
        var (now, next) = (ArrayPool<byte>.Shared.Rent(SegmentFormat.PlainLength), ArrayPool<byte>.Shared.Rent(SegmentFormat.PlainLength));
        using var aes = new AesGcm(key, SegmentFormat.TagLength);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var writer = new OverlappedWriter(target);
        try
        {
            await target.WriteAsync(header, cancel);
            var length = await FillAsync(plain, now, cancel);
            for (uint segment = 0; ; segment = checked(segment + 1))
            {
                // a full segment is the last one only if nothing follows, hence the look ahead
                var following = length == SegmentFormat.PlainLength ? await FillAsync(plain, next, cancel) : 0;
                admit(Size += length);
                hash.AppendData(now, 0, length);
                Seal(aes, now.AsSpan(0, length), writer.Room(length + SegmentFormat.TagLength), header, binding, segment, last: following == 0);
                await writer.AdvanceAsync(length + SegmentFormat.TagLength, cancel);
                if (following == 0) break;
                (now, next, length) = (next, now, following);
            }
            await writer.CompleteAsync(cancel);
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(now, clearArray: true);
            ArrayPool<byte>.Shared.Return(next, clearArray: true);
        }
    }

    private static byte[] Header()
    {
        var header = new byte[SegmentFormat.HeaderLength];
        SegmentFormat.Mark.CopyTo(header);
        RandomNumberGenerator.Fill(header.AsSpan(SegmentFormat.Mark.Length));
        return header;
    }

    private static ValueTask<int> FillAsync(Stream plain, byte[] buffer, CancellationToken cancel) =>
        plain.ReadAtLeastAsync(buffer.AsMemory(0, SegmentFormat.PlainLength), SegmentFormat.PlainLength, throwOnEndOfStream: false, cancel);

    private static void Seal(AesGcm aes, ReadOnlySpan<byte> plain, Span<byte> target, byte[] header, byte[] binding, uint segment, bool last)
    {
        Span<byte> nonce = stackalloc byte[SegmentFormat.NonceLength];
        SegmentFormat.WriteNonce(nonce, header, segment, last);
        aes.Encrypt(nonce, plain, target[..plain.Length], target.Slice(plain.Length, SegmentFormat.TagLength), binding);
    }
}
