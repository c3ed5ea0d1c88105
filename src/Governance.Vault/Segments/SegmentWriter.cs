using System.Buffers;
using System.Security.Cryptography;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Vault.Segments;

/// <summary>Encrypts a stream into segments, a mebibyte of them at a time, and takes its SHA-256 beside it, in constant memory.</summary>
internal sealed class SegmentWriter(byte[] key, EvidenceRevisionId revision, TenantId owner)
{
    private const int SegmentsPerPiece = 16, PieceLength = SegmentsPerPiece * SegmentFormat.PlainLength;

    /// <summary>The plain bytes written.</summary>
    public long Size { get; private set; }

    /// <summary>SHA-256 of the plain bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; private set; } = "";

    /// <summary>Writes header and segments.</summary>
    /// <param name="plain">The file, read to its end.</param>
    /// <param name="target">Where the blob goes.</param>
    /// <param name="admit">Called with the size so far, before any byte of the latest mebibyte is written; it may refuse.</param>
    /// <param name="cancel">Stops.</param>
    public async Task WriteAsync(Stream plain, Stream target, Action<long> admit, CancellationToken cancel)
    {
        var header = Header();
        var binding = SegmentFormat.Binding(header, revision, owner);
        var (now, next) = (ArrayPool<byte>.Shared.Rent(PieceLength), ArrayPool<byte>.Shared.Rent(PieceLength));
        using var aes = new AesGcm(key, SegmentFormat.TagLength);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var writer = new OverlappedWriter(target);
        var hashed = Task.CompletedTask;
        try
        {
            await target.WriteAsync(header, cancel);
            var length = await FillAsync(plain, now, cancel);
            for (uint segment = 0; ; segment = checked(segment + SegmentsPerPiece))
            {
                admit(Size += length);
                hashed = HashAsync(hash, now, length);
                // a full segment is the last one only if nothing follows, hence the look ahead
                var following = length == PieceLength ? await FillAsync(plain, next, cancel) : 0;
                await SealAsync(aes, now.AsMemory(0, length), writer, header, binding, segment, endsFile: following == 0, cancel);
                await hashed;
                if (following == 0) break;
                (now, next, length) = (next, now, following);
            }
            await writer.CompleteAsync(cancel);
            Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        }
        finally
        {
            // while it is at work it reads its buffer
            await hashed.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            ArrayPool<byte>.Shared.Return(now, clearArray: true);
            ArrayPool<byte>.Shared.Return(next, clearArray: true);
        }
    }

    // the hash takes longer than the encryption: with a second core it is taken beside it, and beside reading on
    private static Task HashAsync(IncrementalHash hash, byte[] piece, int length)
    {
        if (length > SegmentFormat.PlainLength) return Task.Run(() => hash.AppendData(piece, 0, length));
        hash.AppendData(piece, 0, length);
        return Task.CompletedTask;
    }

    private static async ValueTask SealAsync(AesGcm aes, ReadOnlyMemory<byte> piece, OverlappedWriter writer, byte[] header, byte[] binding, uint segment, bool endsFile, CancellationToken cancel)
    {
        // an empty file has one segment all the same
        for (var from = 0; from < piece.Length || from == 0; from += SegmentFormat.PlainLength, segment++)
        {
            var length = Math.Min(SegmentFormat.PlainLength, piece.Length - from);
            Seal(aes, piece.Span.Slice(from, length), writer.Room(length + SegmentFormat.TagLength), header, binding, segment, last: endsFile && from + length == piece.Length);
            await writer.AdvanceAsync(length + SegmentFormat.TagLength, cancel);
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
        plain.ReadAtLeastAsync(buffer.AsMemory(0, PieceLength), PieceLength, throwOnEndOfStream: false, cancel);

    private static void Seal(AesGcm aes, ReadOnlySpan<byte> plain, Span<byte> target, byte[] header, byte[] binding, uint segment, bool last)
    {
        Span<byte> nonce = stackalloc byte[SegmentFormat.NonceLength];
        SegmentFormat.WriteNonce(nonce, header, segment, last);
        aes.Encrypt(nonce, plain, target[..plain.Length], target.Slice(plain.Length, SegmentFormat.TagLength), binding);
    }
}
