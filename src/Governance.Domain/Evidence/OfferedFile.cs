namespace Governance.Domain.Evidence;

/// <summary>The file of the vendor's own questionnaire that was taken instead of its answers.</summary>
/// <param name="Grant">The grant that opens it.</param>
/// <param name="Revision">The file.</param>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">SHA-256 of its bytes, lower-case hex.</param>
public sealed record OfferedFile(GrantId Grant, EvidenceRevisionId Revision, string Name, string Sha256);
