using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Governance.Domain.Signing;

/// <summary>A public key as authenticators give it: a COSE key (RFC 9052 section 7) for ES256 or RS256.</summary>
internal sealed class CoseKey
{
    private const int Algorithm = 3;
    private const int Es256 = -7;
    private const int Rs256 = -257;

    private readonly Dictionary<long, long> numbers = [];
    private readonly Dictionary<long, byte[]> strings = [];

    private CoseKey() { }

    /// <summary>Reads a map of integers to integers and byte strings, which is all that such keys hold.</summary>
    /// <exception cref="FormatException">It is something else.</exception>
    public static CoseKey Read(ReadOnlySpan<byte> cbor)
    {
        var key = new CoseKey();
        var (kind, members) = Head(ref cbor);
        if (kind is not Kind.Map) throw new FormatException("A key is a map.");
        for (var i = 0UL; i < members; i++)
        {
            var label = Number(Head(ref cbor));
            var value = Head(ref cbor);
            if (value.Kind is Kind.Bytes) key.strings[label] = Take(ref cbor, value.Count).ToArray();
            else key.numbers[label] = Number(value);
        }
        return key;
    }

    /// <summary>Whether a signature over data is this key's.</summary>
    /// <exception cref="FormatException">The algorithm is neither ES256 nor RS256, or a part of the key is absent.</exception>
    public bool Verifies(byte[] data, byte[] signature) => numbers.GetValueOrDefault(Algorithm) switch
    {
        Es256 => OnCurve(data, signature),
        Rs256 => ByRsa(data, signature),
        _ => throw new FormatException("The key is neither for ES256 nor for RS256."),
    };

    private bool OnCurve(byte[] data, byte[] signature)
    {
        using var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = Part(-2), Y = Part(-3) } });
        return curve.VerifyData(data, signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }

    private bool ByRsa(byte[] data, byte[] signature)
    {
        using var rsa = RSA.Create(new RSAParameters { Modulus = Part(-1), Exponent = Part(-2) });
        return rsa.VerifyData(data, signature, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
    }

    private byte[] Part(long label) => strings.GetValueOrDefault(label) ?? throw new FormatException("A part of the key is absent.");

    // CBOR (RFC 8949 section 3): three bits of kind, then a count in the same byte or in the next 1, 2 or 4
    private static (Kind Kind, ulong Count) Head(ref ReadOnlySpan<byte> cbor)
    {
        var first = Take(ref cbor, 1)[0];
        var count = (first & 0x1f) switch
        {
            < 24 and var small => (ulong)small,
            24 => Take(ref cbor, 1)[0],
            25 => BinaryPrimitives.ReadUInt16BigEndian(Take(ref cbor, 2)),
            26 => BinaryPrimitives.ReadUInt32BigEndian(Take(ref cbor, 4)),
            _ => throw new FormatException("A key has no longer parts."),
        };
        return ((Kind)(first >> 5), count);
    }

    private static long Number((Kind Kind, ulong Count) head) => head.Kind switch
    {
        Kind.Positive => (long)head.Count,
        Kind.Negative => -1 - (long)head.Count,
        _ => throw new FormatException("A number is expected here."),
    };

    private static ReadOnlySpan<byte> Take(ref ReadOnlySpan<byte> cbor, ulong count)
    {
        if (count > (ulong)cbor.Length) throw new FormatException("The key ends too early.");
        var taken = cbor[..(int)count];
        cbor = cbor[(int)count..];
        return taken;
    }

    private enum Kind
    {
        Positive = 0,
        Negative = 1,
        Bytes = 2,
        Map = 5,
    }
}
