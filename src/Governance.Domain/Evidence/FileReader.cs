namespace Governance.Domain.Evidence;

/// <summary>Who opens a file, and for which organization.</summary>
/// <param name="Id">The person.</param>
/// <param name="Name">The person's name, as the owner of the file is to see it.</param>
/// <param name="Organization">The organization.</param>
/// <param name="OrganizationName">Its name.</param>
public sealed record FileReader(UserId Id, string Name, TenantId Organization, string OrganizationName)
{
    /// <summary>What the reader is permitted, for one opening.</summary>
    public PermitTerms Terms(EvidenceRevision revision, PermitPurpose purpose, DateTimeOffset expiresAt)
    {
        ArgumentNullException.ThrowIfNull(revision);
        return new(new(Ids.New()), revision.Id, revision.TenantId, Id, Organization, purpose, expiresAt);
    }

    /// <summary>The opening, in one ledger.</summary>
    public AccessEntry Opened(TenantId ledger, EvidenceId evidence, PermitTerms terms, DateTimeOffset at) => new(ledger, terms, evidence, Name, OrganizationName, at);
}
