using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Campaigns;

/// <summary>A member of a campaign joined with what was sent, for queries.</summary>
public sealed class MemberWithAssessment
{
    /// <summary>The member.</summary>
    public required CampaignMember Member { get; init; }
    /// <summary>What was sent.</summary>
    public required Assessment? Assessment { get; init; }
}
