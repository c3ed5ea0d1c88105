namespace Governance.Web.Features.Campaigns;

/// <summary>A page of the list of campaigns.</summary>
public sealed record CampaignsPage(IReadOnlyList<CampaignRow> Rows, string? Next);
