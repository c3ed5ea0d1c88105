using Governance.Domain.Assessments;

namespace Governance.Domain.Evidence;

/// <summary>A buyer may open a revision.</summary>
public sealed record EvidenceGrantGiven(EvidenceId Evidence, EvidenceRevisionId Revision, TenantId Buyer, AssessmentId Assessment, DateOnly Until, UserId By) : IEvent;
