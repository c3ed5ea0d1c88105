using Governance.Web.Look.Forms;

namespace Governance.Web.Features.Campaigns;

/// <summary>The choices of a campaign.</summary>
/// <param name="Form">What is chosen so far.</param>
/// <param name="Vendors">To choose from.</param>
/// <param name="Templates">The questionnaires.</param>
/// <param name="Search">The words that narrow the vendors.</param>
/// <param name="Tier">The tier that narrows them.</param>
/// <param name="More">Whether there are more vendors than a campaign can have.</param>
public sealed record CampaignChoicesPage(CampaignForm Form, IReadOnlyList<VendorChoice> Vendors, IReadOnlyList<Choice> Templates, string? Search, CampaignTierFilter Tier, bool More)
{
    /// <summary>The questionnaires of the last cycle that can no longer be sent, by name.</summary>
    public IReadOnlyList<string> Retired { get; init; } = [];
}
