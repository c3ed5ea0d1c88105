namespace Governance.Domain.Campaigns;

/// <summary>A questionnaire that the scoping rules propose was left out of a campaign.</summary>
public sealed record ScopingOmitted(CampaignId Campaign, string Template, int Engagements, string Reason, UserId By) : IEvent;
