using Governance.Data.Vendors;
using Governance.Domain.Assessments;
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

    /// <summary>What the most urgent questionnaire asks for, in words.</summary>
    public static string Word(this AssessmentUrgency urgency) => urgency switch
    {
        AssessmentUrgency.Overdue => "Overdue",
        AssessmentUrgency.Returned => "Questions returned",
        AssessmentUrgency.TimeAsked => AssessmentState.TimeAsked.Word(),
        AssessmentUrgency.ToReview => AssessmentState.Submitted.Word(),
        AssessmentUrgency.Sent => AssessmentState.Sent.Word(),
        AssessmentUrgency.Accepted => AssessmentState.Accepted.Word(),
        AssessmentUrgency.Declined => AssessmentState.Declined.Word(),
        AssessmentUrgency.Reviewed => AssessmentState.Reviewed.Word(),
        AssessmentUrgency.Recalled => AssessmentState.Recalled.Word(),
    };

    /// <summary>What that means for whoever looks.</summary>
    public static Tone Tone(this AssessmentUrgency urgency) => urgency switch
    {
        AssessmentUrgency.Overdue or AssessmentUrgency.Declined => Look.Tone.Bad,
        AssessmentUrgency.Returned or AssessmentUrgency.TimeAsked or AssessmentUrgency.ToReview => Look.Tone.Warn,
        AssessmentUrgency.Sent or AssessmentUrgency.Accepted => Look.Tone.Info,
        AssessmentUrgency.Reviewed => Look.Tone.Good,
        AssessmentUrgency.Recalled => Look.Tone.Neutral,
    };

    /// <summary>What is due on the next day that counts; null where nothing is.</summary>
    public static string? NextWord(this VendorRow row) => row?.NextOn is null ? null : row.NextIsObligation ? "obligation" : "questionnaire";

    /// <summary>Where an assessment stands, in words.</summary>
    public static string Word(this AssessmentState state) => state switch
    {
        AssessmentState.Sent => "Questionnaire sent",
        AssessmentState.TimeAsked => "Asks for time",
        AssessmentState.Accepted => "Being answered",
        AssessmentState.Declined => "Declined",
        AssessmentState.Recalled => "Recalled",
        AssessmentState.Submitted => "To review",
        AssessmentState.Reviewed => "Reviewed",
    };

    /// <summary>What that means for whoever looks.</summary>
    public static Tone Tone(this AssessmentState state) => state switch
    {
        AssessmentState.Sent or AssessmentState.Accepted => Look.Tone.Info,
        AssessmentState.TimeAsked or AssessmentState.Submitted => Look.Tone.Warn,
        AssessmentState.Declined => Look.Tone.Bad,
        AssessmentState.Recalled => Look.Tone.Neutral,
        AssessmentState.Reviewed => Look.Tone.Good,
    };
}
