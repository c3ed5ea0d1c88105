using Governance.Domain.Campaigns;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
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
        CampaignMemberFilter.LeftOut => "Left out",
        CampaignMemberFilter.Failed => "Failed",
        CampaignMemberFilter.WithUs => "With us",
        CampaignMemberFilter.WithVendor => "With the vendor",
        CampaignMemberFilter.Overdue => "Overdue",
        CampaignMemberFilter.ToReview => "To review",
        CampaignMemberFilter.Reviewed => "Reviewed",
        CampaignMemberFilter.Ended => "Declined or recalled",
    };

    /// <summary>On which days whoever answers is reminded, in words.</summary>
    public static string Reminders { get; } = string.Join(", ", ReminderDays.FromDue.Select(days => days switch
    {
        -1 => "the day before",
        0 => "on the day",
        < 0 => $"{-days} days before",
        _ => $"{days} days after",
    }));

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
        return line.Assessment is { } assessment ? assessment.UrgencyOn(today).Word() : line.Member.Place().Word();
    }

    /// <summary>What that means for whoever looks.</summary>
    public static Tone Tone(this CampaignLine line, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Assessment is { } assessment) return assessment.UrgencyOn(today).Tone();
        return line.Member.Place() switch
        {
            CampaignMemberFilter.Failed => Look.Tone.Bad,
            CampaignMemberFilter.HeldBack => Look.Tone.Warn,
            _ => Look.Tone.Neutral,
        };
    }

    // where one is of which nothing was sent
    private static CampaignMemberFilter Place(this CampaignMember member) => member switch
    {
        { Failed: true } => CampaignMemberFilter.Failed,
        { LeftOut: true } => CampaignMemberFilter.LeftOut,
        { HeldBack: not null } => CampaignMemberFilter.HeldBack,
        _ => CampaignMemberFilter.Waiting,
    };

    /// <summary>Where a campaign is, in words.</summary>
    public static string Word(this Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return campaign.RecalledAt is not null ? "Recalled" : campaign.SentAt is null ? "Being sent" : "Sent";
    }
}
