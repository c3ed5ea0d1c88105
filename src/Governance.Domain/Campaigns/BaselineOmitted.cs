using Governance.Domain.Catalogs;

namespace Governance.Domain.Campaigns;

/// <summary>A baseline that the scoping rules propose was left out of a campaign.</summary>
public sealed record BaselineOmitted(CampaignId Campaign, string Framework, Baseline Baseline, int Engagements, string Reason, UserId By) : IEvent;
