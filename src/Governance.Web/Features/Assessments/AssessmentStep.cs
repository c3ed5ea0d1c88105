namespace Governance.Web.Features.Assessments;

/// <summary>What a person does next with an assessment.</summary>
public enum AssessmentStep
{
    /// <summary>Nothing; it is somebody else’s turn.</summary>
    Wait,
    /// <summary>Answer the vendor’s request for time.</summary>
    AnswerRequest,
    /// <summary>Answer from public documents.</summary>
    Answer,
    /// <summary>Review the latest submission.</summary>
    Review,
    /// <summary>See what a gap questionnaire has proven.</summary>
    ReadGap,
    /// <summary>Go on to the decision.</summary>
    GoToDecision,
    /// <summary>Read what was decided.</summary>
    ReadDecision,
}
