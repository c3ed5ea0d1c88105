using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Governance.Domain.Evidence;

/// <summary>The key that seals permits: Exchange issues with it after it has checked the grant, the vault confirms with it.</summary>
public sealed class PermitKey
{
    /// <summary>The length of the key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] key;

    /// <summary>A key of 32 bytes.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public PermitKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != Length) throw new ArgumentException("A permit key has 32 bytes.", nameof(key));
        this.key = key.ToArray();
    }

    /// <summary>Seals terms.</summary>
    public Permit Issue(PermitTerms terms) => new(terms, Seal(terms));

    /// <summary>Whether the permit was sealed with this key and has not ended.</summary>
    public bool Confirms(Permit permit, DateTimeOffset now) =>
        CryptographicOperations.FixedTimeEquals(Seal(permit.Terms), permit.Seal.Span) && now < permit.Terms.ExpiresAt;

    private byte[] Seal(PermitTerms terms)
    {
        Span<byte> text = stackalloc byte[5 * 16 + 4 + 8];
        Guid[] ids = [terms.Id.Value, terms.Revision.Value, terms.Owner.Value, terms.Reader.Value, terms.ReaderOrganization.Value];
        for (var i = 0; i < ids.Length; i++) ids[i].TryWriteBytes(text[(16 * i)..], bigEndian: true, out _);
        BinaryPrimitives.WriteInt32BigEndian(text[80..], (int)terms.Purpose);
        BinaryPrimitives.WriteInt64BigEndian(text[84..], terms.ExpiresAt.UtcTicks);
        return HMACSHA256.HashData(key, text);
    }
}
