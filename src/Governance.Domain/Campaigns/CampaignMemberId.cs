namespace Governance.Domain.Campaigns;

/// <summary>One questionnaire of a campaign about one engagement.</summary>
public readonly record struct CampaignMemberId(Guid Value);
