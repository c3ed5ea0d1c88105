namespace Governance.Domain.Evidence;

/// <summary>What a permit permits.</summary>
/// <param name="Id">The permit.</param>
/// <param name="Revision">The file.</param>
/// <param name="Owner">The organization that the file belongs to.</param>
/// <param name="Reader">Who may open it.</param>
/// <param name="ReaderOrganization">For which organization.</param>
/// <param name="Purpose">What for.</param>
/// <param name="ExpiresAt">From this instant on it opens nothing.</param>
public sealed record PermitTerms(
    PermitId Id, EvidenceRevisionId Revision, TenantId Owner, UserId Reader, TenantId ReaderOrganization, PermitPurpose Purpose, DateTimeOffset ExpiresAt);
