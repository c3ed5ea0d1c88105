using Governance.Data.Vendors;
using Governance.Domain.Scoring;
using Governance.Web.Look;

namespace Governance.Web.Features.Vendors;

/// <summary>How the register says and shows its states.</summary>
internal static class VendorWords
{
    /// <summary>A tier in words.</summary>
    public static string Word(this RiskTier tier) => tier switch
    {
        RiskTier.Tier1 => "Tier 1",
        RiskTier.Tier2 => "Tier 2",
        RiskTier.Tier3 => "Tier 3",
    };

    /// <summary>The tier of a vendor in words; none without an engagement.</summary>
    public static string Word(this RiskTier? tier) => tier is { } known ? known.Word() : "No tier";

    /// <summary>Whether it is on the portal, in words.</summary>
    public static string Word(this VendorState state) => state switch
    {
        VendorState.NotInvited => "Not on the portal",
        VendorState.Invited => "Invited",
        VendorState.Linked => "On the portal",
    };

    /// <summary>What that means for whoever looks.</summary>
    public static Tone Tone(this VendorState state) => state switch
    {
        VendorState.NotInvited => Look.Tone.Neutral,
        VendorState.Invited => Look.Tone.Info,
        VendorState.Linked => Look.Tone.Good,
    };

    /// <summary>What holds the band where it is; null where nothing does.</summary>
    public static string? HeldBy(this VendorRow row) => row?.Score is { } score ? BandWords.Holder(score.Holds, score.LimitedScope, score.Band?.ToString()) : null;

    /// <summary>What is due on the next day that counts; null where nothing is.</summary>
    public static string? NextWord(this VendorRow row) => row?.NextOn is null ? null : row.NextIsObligation ? "obligation" : "questionnaire";
}
