using System.Buffers.Binary;
using Governance.Domain;
using Governance.Domain.Evidence;

namespace Governance.Vault.Segments;

/// <summary>
/// The layout of a blob: a mark of four bytes, a random prefix of seven, then segments of 64 KiB, each with its tag; the last may be shorter and is marked as last.
/// Nonce = prefix, number of the segment (four bytes), last flag: the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár (2015).
/// </summary>
internal static class SegmentFormat
{
    /// <summary>Plain bytes of a full segment.</summary>
    public const int PlainLength = 64 << 10;
    /// <summary>Bytes of a tag.</summary>
    public const int TagLength = 16;
    /// <summary>Stored bytes of a full segment.</summary>
    public const int SealedLength = PlainLength + TagLength;
    /// <summary>Bytes before the first segment.</summary>
    public const int HeaderLength = 11;
    /// <summary>Bytes of a nonce.</summary>
    public const int NonceLength = 12;
    /// <summary>Bytes that bind a segment to its file and owner.</summary>
    public const int BindingLength = HeaderLength + 32;

    /// <summary>The first four bytes of every blob.</summary>
    public static ReadOnlySpan<byte> Mark => "GEV1"u8;

    /// <summary>The nonce of a segment.</summary>
    public static void WriteNonce(Span<byte> nonce, ReadOnlySpan<byte> header, uint segment, bool last)
    {
        header[Mark.Length..].CopyTo(nonce);
        BinaryPrimitives.WriteUInt32BigEndian(nonce[7..], segment);
        nonce[11] = last ? (byte)1 : (byte)0;
    }

    /// <summary>The associated data of every segment of a file.</summary>
    public static byte[] Binding(ReadOnlySpan<byte> header, EvidenceRevisionId revision, TenantId owner)
    {
        var binding = new byte[BindingLength];
        header.CopyTo(binding);
        revision.Value.TryWriteBytes(binding.AsSpan(HeaderLength), bigEndian: true, out _);
        owner.Value.TryWriteBytes(binding.AsSpan(HeaderLength + 16), bigEndian: true, out _);
        return binding;
    }
}
