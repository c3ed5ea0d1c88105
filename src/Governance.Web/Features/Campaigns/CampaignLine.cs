using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Web.Lists;

namespace Governance.Web.Features.Campaigns;

/// <summary>One questionnaire of a campaign, with what became of it.</summary>
public sealed class CampaignLine
{
    /// <summary>Where a page of the board ends that it is the last of.</summary>
    public RowKey Key => new(Vendor, default, Member.Id.Value);
    /// <summary>Its place in the campaign.</summary>
    public required CampaignMember Member { get; init; }
    /// <summary>What was sent; null before, and where it is held back.</summary>
    public required Assessment? Assessment { get; init; }
    /// <summary>The vendor's name.</summary>
    public required string Vendor { get; init; }
    /// <summary>The service; null for a vendor without engagement.</summary>
    public required string? Service { get; init; }
    /// <summary>The questionnaire's name; null for a vendor without engagement.</summary>
    public required string? Questionnaire { get; init; }
}
