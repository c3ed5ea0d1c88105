namespace Governance.Domain.Evidence;

/// <summary>Somebody of the reading organization opened a file, once or more often.</summary>
/// <param name="Revision">The file.</param>
/// <param name="By">Who.</param>
public sealed record FileOpening(EvidenceRevisionId Revision, UserId By);
