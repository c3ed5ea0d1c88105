using Governance.Domain.Organizations;

namespace Governance.Web.Features.DomainProofs;

/// <summary>The latest proofs and attempts, the newest first.</summary>
public sealed record DomainProofsPage(IReadOnlyList<DomainProof> Proofs, IReadOnlyList<OtherDomainProof> Others, DateTimeOffset At);
