namespace Governance.Domain.Campaigns;

/// <summary>A campaign of a buyer.</summary>
public readonly record struct CampaignId(Guid Value);
