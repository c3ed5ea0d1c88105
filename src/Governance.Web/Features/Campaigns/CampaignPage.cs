using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Campaigns;

/// <summary>The board of a campaign.</summary>
public sealed record CampaignPage(Campaign Campaign, string LaunchedBy, IReadOnlyList<CampaignTemplate> Templates, CampaignCounts Counts, IReadOnlyList<CampaignLine> Lines, string? Next, CampaignBoardFilter Filter, DateOnly Today)
{
    /// <summary>Its baselines.</summary>
    public IReadOnlyList<CampaignBaseline> Baselines { get; init; } = [];

    /// <summary>Whether it is still being sent.</summary>
    public bool Sending => Counts.Waiting > 0 && Campaign.RecalledAt is null;

    /// <summary>Whether it is still being recalled, questionnaire by questionnaire.</summary>
    public bool Recalling => Campaign.RecalledAt is not null && Counts.Open > 0;
}
