using Governance.Domain.Evidence;

namespace Governance.Domain.Exchange.Contents;

/// <summary>A file granted with a submission or a proof: what it is and which questions it serves; the bytes stay with the vendor. In the assessor's own it is a public document instead, and no file and no grant stand behind it.</summary>
/// <param name="EvidenceId">The piece of evidence.</param>
/// <param name="RevisionId">The revision granted.</param>
/// <param name="GrantId">The vendor's grant, checked again at every open.</param>
/// <param name="Title">What the vendor calls it.</param>
/// <param name="Label">How sensitive it is.</param>
/// <param name="FileName">Name of the file.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">SHA-256 of the file, lower-case hex.</param>
/// <param name="Until">The last day on which the grant opens it.</param>
/// <param name="Questions">Keys of the questions that it serves; none where it came with a proof.</param>
/// <param name="Public">The public document that the assessor read; null for a file of the vendor's.</param>
public sealed record SubmittedEvidence(
    EvidenceId EvidenceId,
    EvidenceRevisionId RevisionId,
    GrantId GrantId,
    string Title,
    Classification Label,
    string FileName,
    long Size,
    string Sha256,
    DateOnly Until,
    IReadOnlyList<string> Questions,
    PublicSource? Public = null);
