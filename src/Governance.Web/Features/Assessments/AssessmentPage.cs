using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Domain.Scores;
using Governance.Web.Access;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment as on a day, with the names around it, the latest decision on its latest submission, and its score as last kept.</summary>
public sealed record AssessmentPage(Assessment Assessment, DateOnly Today, string Vendor, string Engagement, string SentBy, string? DueDateChangedBy, string? RecalledBy, string? ReviewClosedBy, CommitteeDecisionId? Decision, AssessmentScore? Score)
{
    /// <summary>What a person does next.</summary>
    /// <param name="here">Who they are here.</param>
    public AssessmentStep Next(OrganizationContext here)
    {
        ArgumentNullException.ThrowIfNull(here);
        return Assessment.State switch
        {
            AssessmentState.TimeAsked => here.Allows(Permission.SendAssessments) ? AssessmentStep.AnswerRequest : AssessmentStep.Wait,
            AssessmentState.Submitted => here.Allows(Permission.ReviewAnswers) && !Assessment.WaitsForReturn ? AssessmentStep.Review : AssessmentStep.Wait,
            AssessmentState.Reviewed => Decision is null ? AssessmentStep.GoToDecision : AssessmentStep.ReadDecision,
            AssessmentState.Sent or AssessmentState.Accepted or AssessmentState.Declined or AssessmentState.Recalled => AssessmentStep.Wait,
        };
    }

    /// <summary>Whether it can still be moved or recalled.</summary>
    public bool IsOpen => Assessment.State is not (AssessmentState.Recalled or AssessmentState.Reviewed or AssessmentState.Declined);
}
