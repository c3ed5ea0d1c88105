using System.Buffers.Text;
using System.Security.Cryptography;

namespace Governance.Domain.Signing;

/// <summary>The public half of a signing key as a JSON Web Key (RFC 7517).</summary>
/// <param name="Kid">Its thumbprint (RFC 7638).</param>
/// <param name="X">First coordinate, base64url.</param>
/// <param name="Y">Second coordinate, base64url.</param>
/// <param name="Kty">Always an elliptic curve.</param>
/// <param name="Crv">Always P-256.</param>
/// <param name="Alg">Always ES256.</param>
/// <param name="Use">Always for signatures.</param>
public sealed record PublicSigningKey(string Kid, string X, string Y, string Kty = "EC", string Crv = "P-256", string Alg = "ES256", string Use = "sig")
{
    /// <summary>The thumbprint of a point on the curve.</summary>
    public static string Thumbprint(string x, string y) =>
        Base64Url.EncodeToString(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes($$"""{"crv":"P-256","kty":"EC","x":"{{x}}","y":"{{y}}"}""")));

    /// <summary>Whether its id is its thumbprint, so that nobody passes another key under this name.</summary>
    public bool IsNamedRightly() => string.Equals(Kid, Thumbprint(X, Y), StringComparison.Ordinal);

    /// <summary>Whether a signature over bytes is this key's.</summary>
    /// <exception cref="FormatException">A coordinate is not base64url.</exception>
    /// <exception cref="CryptographicException">The coordinates name no point of the curve.</exception>
    public bool Verifies(ReadOnlySpan<byte> signed, ReadOnlySpan<byte> signature)
    {
        using var curve = ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new() { X = Base64Url.DecodeFromChars(X), Y = Base64Url.DecodeFromChars(Y) } });
        return curve.VerifyData(signed, signature, HashAlgorithmName.SHA256);
    }
}
