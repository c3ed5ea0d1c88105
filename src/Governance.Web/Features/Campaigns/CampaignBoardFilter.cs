namespace Governance.Web.Features.Campaigns;

/// <summary>What the address asks of a board.</summary>
public sealed record CampaignBoardFilter(CampaignMemberFilter State, string? Q, string? After);
