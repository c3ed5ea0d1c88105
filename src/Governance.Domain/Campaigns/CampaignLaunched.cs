namespace Governance.Domain.Campaigns;

/// <summary>A campaign began: so many questionnaires will be sent, and so many are held back.</summary>
public sealed record CampaignLaunched(CampaignId Campaign, string Reference, int Going, int HeldBack, UserId By) : IEvent;
