using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment with the names around it.</summary>
public sealed record AssessmentPage(Assessment Assessment, string Vendor, string Engagement, string SentBy, string? DueDateChangedBy, string? RecalledBy, string? ReviewClosedBy)
{
    /// <summary>Whether it can still be moved or recalled.</summary>
    public bool IsOpen => Assessment.State is not (AssessmentState.Recalled or AssessmentState.Reviewed or AssessmentState.Declined);
}
