using Governance.Domain.Assessments;
using Governance.Domain.Organizations;

namespace Governance.Domain.Evidence;

/// <summary>A buyer may open a revision: whoever there has one of these roles.</summary>
public sealed record EvidenceGrantGiven(EvidenceId Evidence, EvidenceRevisionId Revision, TenantId Buyer, AssessmentId Assessment, DateOnly Until, IReadOnlyList<Role> Readers, UserId By) : IEvent;
