using Governance.Domain.Catalogs;

namespace Governance.Domain.Signing;

/// <summary>The public halves of the portal's signing keys, retired ones too, as a set of JSON Web Keys (RFC 7517 section 5).</summary>
/// <param name="Keys">The latest first.</param>
public sealed record PublishedKeys(IReadOnlyList<PublicSigningKey> Keys)
{
    /// <summary>Reads a set.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form.</exception>
    public static PublishedKeys Read(string json) => DocumentJson.Read<PublishedKeys>(json);

    /// <summary>Whether a key is one of them.</summary>
    public bool Knows(PublicSigningKey key) => Keys.Contains(key);
}
