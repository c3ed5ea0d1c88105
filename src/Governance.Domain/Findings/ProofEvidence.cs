using Governance.Domain.Evidence;

namespace Governance.Domain.Findings;

/// <summary>A document that a proof names, as the file that it was then: on the vendor's side beside its own grant, on the buyer's beside the file received under it.</summary>
public sealed class ProofEvidence : ITenantOwned, IAppendOnly
{
    private ProofEvidence() { }

    /// <summary>Names a document.</summary>
    public ProofEvidence(TenantId owner, ObligationId obligation, ProofId proof, GrantId grant, EvidenceRevisionId revision)
    {
        TenantId = owner;
        ObligationId = obligation;
        ProofId = proof;
        GrantId = grant;
        RevisionId = revision;
    }

    /// <inheritdoc />
    public TenantId TenantId { get; private set; }
    /// <summary>What is owed; the same id on both sides.</summary>
    public ObligationId ObligationId { get; private set; }
    /// <summary>The proof; ids of later proofs sort later.</summary>
    public ProofId ProofId { get; private set; }
    /// <summary>The vendor's grant that opens it, asked anew at every opening.</summary>
    public GrantId GrantId { get; private set; }
    /// <summary>The file, whose bytes never change.</summary>
    public EvidenceRevisionId RevisionId { get; private set; }
}
