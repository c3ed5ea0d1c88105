using Governance.Domain.Campaigns;

namespace Governance.Web.Features.Campaigns;

/// <summary>A campaign that is about to be recalled.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Open">How many questionnaires of it are open.</param>
/// <param name="Form">The reason.</param>
public sealed record CampaignRecallPage(Campaign Campaign, int Open, CampaignRecallForm Form);
