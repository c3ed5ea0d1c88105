namespace Governance.Domain.Campaigns;

/// <summary>A campaign was recalled, with every questionnaire of it that was still open.</summary>
public sealed record CampaignRecalled(CampaignId Campaign, UserId By) : IEvent;
