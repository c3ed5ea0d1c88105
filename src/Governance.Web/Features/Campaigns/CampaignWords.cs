using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Web.Look;

namespace Governance.Web.Features.Campaigns;

/// <summary>How campaigns say where their questionnaires are.</summary>
internal static class CampaignWords
{
    /// <summary>A filter in words.</summary>
    public static string Word(this CampaignMemberFilter filter) => filter switch
    {
        CampaignMemberFilter.All => "All",
        CampaignMemberFilter.Waiting => "To be sent",
        CampaignMemberFilter.HeldBack => "Held back",
        CampaignMemberFilter.Failed => "Failed",
        CampaignMemberFilter.WithUs => "With us",
        CampaignMemberFilter.WithVendor => "With the vendor",
        CampaignMemberFilter.Overdue => "Overdue",
        CampaignMemberFilter.ToReview => "To review",
        CampaignMemberFilter.Reviewed => "Reviewed",
        CampaignMemberFilter.Ended => "Declined or recalled",
    };

    /// <summary>A tier filter in words.</summary>
    public static string Word(this CampaignTierFilter tier) => tier switch
    {
        CampaignTierFilter.Any => "Any",
        CampaignTierFilter.Tier1 => "Tier 1",
        CampaignTierFilter.Tier2 => "Tier 2",
        CampaignTierFilter.Tier3 => "Tier 3",
        CampaignTierFilter.None => "No engagement yet",
    };

    /// <summary>A baseline in words.</summary>
    public static string Word(this Baseline baseline) => baseline switch
    {
        Baseline.Minimum => "Minimum",
        Baseline.Frontier => "Frontier",
    };

    /// <summary>Where a questionnaire is, in words.</summary>
    public static string Word(this CampaignLine line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Assessment is { } assessment ? assessment.UrgencyOn(today).Word() : line.Member.HeldBack is null ? "To be sent" : line.Member.Failed ? "Failed" : "Held back";
    }

    /// <summary>What that means for whoever looks.</summary>
    public static Tone Tone(this CampaignLine line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.Assessment is { } assessment ? assessment.UrgencyOn(today).Tone() : line.Member.HeldBack is null ? Look.Tone.Neutral : line.Member.Failed ? Look.Tone.Bad : Look.Tone.Warn;
    }

    /// <summary>Where a campaign is, in words.</summary>
    public static string Word(this Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return campaign.RecalledAt is not null ? "Recalled" : campaign.SentAt is null ? "Being sent" : "Sent";
    }
}
