using Governance.Domain.Catalogs;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Signing;

/// <summary>A representation to keep: what was signed and the signature, verifiable without the portal.</summary>
/// <param name="Kind">Always <c>representation</c>.</param>
/// <param name="Content">What was signed.</param>
/// <param name="ContentSha256">Its hash as recorded when it was signed.</param>
/// <param name="RelyingParty">The WebAuthn relying party, which is the portal's domain.</param>
/// <param name="Assertion">The signature; absent where it was signed without a key.</param>
/// <param name="Seal">The portal's seal on all of this: the passkey was on record as the signatory's when it was signed.</param>
public sealed record RepresentationFile(string Kind, SignedContent Content, string ContentSha256, string RelyingParty, PasskeyAssertion? Assertion = null, DocumentSeal? Seal = null)
{
    /// <summary>The kind of this document.</summary>
    public const string KindName = "representation";

    /// <summary>The representation of a submission, to keep.</summary>
    public static RepresentationFile Of(SubmissionMade made, SubmittedRepresentation by, string relyingParty)
    {
        ArgumentNullException.ThrowIfNull(by);
        return new(KindName, SignedContent.Of(made, by), by.ContentSha256, relyingParty, by.Assertion);
    }

    /// <summary>The canonical text without the seal, which is what the portal seals.</summary>
    public string Unsealed() => DocumentJson.WriteCanonical(this with { Seal = null });

    /// <summary>Reads a file.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form; the place is named.</exception>
    public static RepresentationFile Read(string json) => DocumentJson.Read<RepresentationFile>(json);

    /// <summary>The file's text.</summary>
    public string ToJson() => DocumentJson.WriteIndented(this);

    /// <summary>Everything that is wrong with it, in sentences; none where content and signature hold.</summary>
    /// <param name="keys">The published keys, one of which must have sealed that the passkey was the signatory's; null where the passkey in the file is taken as it is.</param>
    public IReadOnlyList<string> Problems(PublishedKeys? keys)
    {
        var problems = new List<string>();
        if (!string.Equals(Kind, KindName, StringComparison.Ordinal)) problems.Add($"The document says that it is of kind '{Kind}'.");
        var hash = Content.Sha256();
        if (!string.Equals(hash, ContentSha256, StringComparison.Ordinal)) problems.Add("The content has been changed: its hash is not the one recorded.");
        if (Assertion is null) problems.Add("It was signed without a key, so there is no signature to verify.");
        else problems.AddRange(AssertionCheck.Problems(Assertion, hash, RelyingParty));
        if (Seal is not null) problems.AddRange(Seal.Problems(Unsealed(), keys));
        else if (keys is not null) problems.Add("The portal has not sealed it, so the published keys do not vouch for the passkey in it.");
        return problems;
    }
}
