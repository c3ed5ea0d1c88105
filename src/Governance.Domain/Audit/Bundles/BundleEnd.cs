using Governance.Domain.Catalogs;
using Governance.Domain.Signing;

namespace Governance.Domain.Audit.Bundles;

/// <summary>What the last line of a bundle seals: all that stands before it.</summary>
/// <param name="Kind">Always <c>audit-bundle-end</c>, so that its signature serves for nothing else.</param>
/// <param name="Lines">How many lines stand before it.</param>
/// <param name="Sha256">SHA-256 of their bytes.</param>
public sealed record BundleEnd(string Kind, long Lines, string Sha256)
{
    /// <summary>The kind of this document.</summary>
    public const string KindName = "audit-bundle-end";

    /// <summary>The canonical text, which is signed.</summary>
    public string ToCanonical() => DocumentJson.WriteCanonical(this);

    /// <summary>What is wrong with it after the lines that were read.</summary>
    public IEnumerable<string> Problems(long lines, string sha256, DocumentSeal? seal, PublishedKeys? keys)
    {
        if (!string.Equals(Kind, KindName, StringComparison.Ordinal)) yield return $"The last line says that it is of kind '{Kind}'.";
        if (Lines != lines) yield return $"The file has {lines} lines before its last one; it was sealed with {Lines}.";
        if (!string.Equals(Sha256, sha256, StringComparison.Ordinal)) yield return "The file has been changed: its hash is not the one that its last line seals.";
        if (seal is null) yield return "The last line has no seal.";
        foreach (var problem in seal?.Problems(ToCanonical(), keys) ?? []) yield return $"The last line: {problem}";
    }
}
