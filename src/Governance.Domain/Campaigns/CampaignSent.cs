namespace Governance.Domain.Campaigns;

/// <summary>Everything of a campaign was sent or held back.</summary>
public sealed record CampaignSent(CampaignId Campaign) : IEvent;
