using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Signing;

/// <summary>The portal's seal on a canonical document: a JWS whose payload is the document itself and stands outside it (RFC 7515, appendix F).</summary>
/// <param name="Sha256">SHA-256 of the document.</param>
/// <param name="Key">The public half of the key that sealed; the portal publishes it, too.</param>
/// <param name="Jws">Header and signature, with nothing between the two dots.</param>
public sealed record DocumentSeal(string Sha256, PublicSigningKey Key, string Jws)
{
    /// <summary>Seals a document.</summary>
    public static DocumentSeal Put(string canonical, SigningKey key, SigningKeyWrap wrap)
    {
        ArgumentNullException.ThrowIfNull(key);
        var header = Header(key.KeyId);
        var signature = key.Sign(Signed(header, canonical), wrap);
        return new(Canonical.CanonicalHash.Of(canonical), key.Public, $"{header}..{Base64Url.EncodeToString(signature)}");
    }

    /// <summary>What is wrong with it on a document, in sentences; none where it holds.</summary>
    /// <param name="canonical">The document.</param>
    /// <param name="keys">The published keys; null where the key that stands in the seal is taken as it is.</param>
    public IReadOnlyList<string> Problems(string canonical, PublishedKeys? keys)
    {
        var problems = new List<string>();
        if (!string.Equals(Sha256, Canonical.CanonicalHash.Of(canonical), StringComparison.Ordinal)) problems.Add("The content has been changed: its hash is not the one recorded.");
        if (!Key.IsNamedRightly()) problems.Add("The key is not the one that its id names.");
        if (keys?.Knows(Key) is false) problems.Add("The key is none of the published ones.");
        if (!Holds(canonical)) problems.Add("The signature does not belong to this content and key.");
        return problems;
    }

    private bool Holds(string canonical)
    {
        try
        {
            // the header is made again rather than believed, so that no other algorithm can be named; and so is the signature's text, in which the last bits say nothing
            return Jws.Split('.') is [var header, "", var signature] && string.Equals(header, Header(Key.Kid), StringComparison.Ordinal)
                && Base64Url.DecodeFromChars(signature) is var bytes && string.Equals(signature, Base64Url.EncodeToString(bytes), StringComparison.Ordinal)
                && Key.Verifies(Signed(header, canonical), bytes);
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static string Header(string keyId) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes($$"""{"alg":"ES256","kid":"{{keyId}}"}"""));

    private static byte[] Signed(string header, string canonical) => Encoding.ASCII.GetBytes($"{header}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(canonical))}");
}
