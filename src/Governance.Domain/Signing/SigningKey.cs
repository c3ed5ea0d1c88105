using System.Buffers.Text;
using System.Security.Cryptography;

namespace Governance.Domain.Signing;

/// <summary>A key with which the portal seals documents (ES256). Global: whoever holds a sealed document may look its public half up, also after it has retired.</summary>
public sealed class SigningKey : IGlobal
{
    /// <summary>After so many days a new key takes over.</summary>
    public const int DaysInUse = 365;

    private SigningKey() { }

    /// <summary>The thumbprint of its public half.</summary>
    public string KeyId { get; private set; } = "";
    /// <summary>First coordinate of the public half, base64url.</summary>
    public string X { get; private set; } = "";
    /// <summary>Second coordinate of the public half, base64url.</summary>
    public string Y { get; private set; } = "";
    /// <summary>The private half, wrapped.</summary>
    public byte[] Wrapped { get; private set; } = [];
    /// <summary>When it was made.</summary>
    public DateTimeOffset MadeAt { get; private set; }
    /// <summary>When it sealed for the last time; what it sealed stays valid.</summary>
    public DateTimeOffset? RetiredAt { get; private set; }

    /// <summary>The public half.</summary>
    public PublicSigningKey Public => new(KeyId, X, Y);

    /// <summary>Makes a key.</summary>
    public static SigningKey Make(SigningKeyWrap wrap, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(wrap);
        using var curve = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var parts = curve.ExportParameters(includePrivateParameters: true);
        var (x, y) = (Base64Url.EncodeToString(parts.Q.X), Base64Url.EncodeToString(parts.Q.Y));
        var id = PublicSigningKey.Thumbprint(x, y);
        var key = new SigningKey { KeyId = id, X = x, Y = y, Wrapped = wrap.Wrap(parts.D, id), MadeAt = now };
        CryptographicOperations.ZeroMemory(parts.D);
        return key;
    }

    /// <summary>Whether another key should take over.</summary>
    public bool IsSpent(DateTimeOffset now) => MadeAt.AddDays(DaysInUse) <= now;

    /// <summary>Seals no more.</summary>
    public void Retire(DateTimeOffset now) => RetiredAt ??= now;

    /// <summary>Signs bytes: 64 bytes, as JWS takes them (RFC 7518 section 3.4).</summary>
    /// <exception cref="CryptographicException">The key was wrapped under another master key.</exception>
    internal byte[] Sign(ReadOnlySpan<byte> bytes, SigningKeyWrap wrap)
    {
        var half = wrap.Unwrap(Wrapped, KeyId);
        using var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, D = half, Q = new() { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) } });
        CryptographicOperations.ZeroMemory(half);
        return curve.SignData(bytes, HashAlgorithmName.SHA256);
    }
}
