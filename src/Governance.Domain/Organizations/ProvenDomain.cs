namespace Governance.Domain.Organizations;

/// <summary>
/// That an organization has proven a mail domain, without by whom and how; global, because whoever proves the same domain, or keeps a record
/// under it, must hear that there are others before any of them is known.
/// </summary>
public sealed class ProvenDomain : IGlobal, IAppendOnly
{
    private ProvenDomain() { }

    /// <summary>The domain.</summary>
    public MailDomain Domain { get; private set; } = null!;
    /// <summary>Who proved it.</summary>
    public TenantId Organization { get; private set; }
    /// <summary>The proof there.</summary>
    public DomainProofId Proof { get; private set; }

    /// <summary>What all may know of a proof. Throws for one that is not finished.</summary>
    public static ProvenDomain Of(DomainProof proof)
    {
        ArgumentNullException.ThrowIfNull(proof);
        if (proof.ProvenAt is null) throw new InvalidOperationException("The domain is not proven.");
        return new() { Domain = proof.Domain, Organization = proof.TenantId, Proof = proof.Id };
    }
}
