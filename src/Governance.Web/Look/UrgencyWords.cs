using Governance.Domain.Assessments;

namespace Governance.Web.Look;

/// <summary>How what an assessment asks for is said and coloured in the register.</summary>
internal static class UrgencyWords
{
    /// <summary>In words.</summary>
    public static string Word(this AssessmentUrgency urgency) => urgency switch
    {
        AssessmentUrgency.Overdue => "Overdue",
        AssessmentUrgency.Returned => "Questions returned",
        AssessmentUrgency.TimeAsked => "Asks for time",
        AssessmentUrgency.Offered => "Offers its own",
        AssessmentUrgency.ToReview => "To review",
        AssessmentUrgency.Sent => "Questionnaire sent",
        AssessmentUrgency.Accepted => "Being answered",
        AssessmentUrgency.Declined => "Declined",
        AssessmentUrgency.Reviewed => "Reviewed",
        AssessmentUrgency.Recalled => "Recalled",
    };

    /// <summary>What it means for whoever looks.</summary>
    public static Tone Tone(this AssessmentUrgency urgency) => urgency switch
    {
        AssessmentUrgency.Overdue or AssessmentUrgency.Declined => Look.Tone.Bad,
        AssessmentUrgency.Returned or AssessmentUrgency.TimeAsked or AssessmentUrgency.Offered or AssessmentUrgency.ToReview => Look.Tone.Warn,
        AssessmentUrgency.Sent or AssessmentUrgency.Accepted => Look.Tone.Info,
        AssessmentUrgency.Reviewed => Look.Tone.Good,
        AssessmentUrgency.Recalled => Look.Tone.Neutral,
    };
}
