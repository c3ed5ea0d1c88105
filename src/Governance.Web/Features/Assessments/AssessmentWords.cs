using Governance.Domain.Assessments;
using Governance.Web.Look;

namespace Governance.Web.Features.Assessments;

/// <summary>How the states of an assessment are said and shown.</summary>
internal static class AssessmentWords
{
    /// <summary>The state in words.</summary>
    public static string Word(this AssessmentState state) => state switch
    {
        AssessmentState.Sent => "Sent",
        AssessmentState.TimeAsked => "Asks for time",
        AssessmentState.Accepted => "Being answered",
        AssessmentState.Declined => "Declined",
        AssessmentState.Recalled => "Recalled",
        AssessmentState.Submitted => "To review",
        AssessmentState.Reviewed => "Reviewed",
    };

    /// <summary>What the state means for whoever looks.</summary>
    public static Tone Tone(this AssessmentState state) => state switch
    {
        AssessmentState.Sent or AssessmentState.Accepted => Look.Tone.Info,
        AssessmentState.TimeAsked or AssessmentState.Submitted => Look.Tone.Warn,
        AssessmentState.Declined => Look.Tone.Bad,
        AssessmentState.Recalled => Look.Tone.Neutral,
        AssessmentState.Reviewed => Look.Tone.Good,
    };

    /// <summary>A filter in words.</summary>
    public static string Word(this AssessmentFilter filter) => filter switch
    {
        AssessmentFilter.All => "All",
        AssessmentFilter.WithVendor => "With the vendor",
        AssessmentFilter.TimeAsked => "Asks for time",
        AssessmentFilter.ToReview => "To review",
        AssessmentFilter.Closed => "Closed",
    };
}
