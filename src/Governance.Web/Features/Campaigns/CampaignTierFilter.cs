namespace Governance.Web.Features.Campaigns;

/// <summary>Which vendors the choice shows.</summary>
public enum CampaignTierFilter
{
    /// <summary>All of them.</summary>
    Any,
    /// <summary>With an engagement in tier 1.</summary>
    Tier1,
    /// <summary>Whose closest engagement is in tier 2.</summary>
    Tier2,
    /// <summary>Whose closest engagement is in tier 3.</summary>
    Tier3,
    /// <summary>Without engagement.</summary>
    None,
}
