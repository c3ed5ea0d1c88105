using Governance.Domain.Assessments;

namespace Governance.Web.Features.Assessments;

/// <summary>An assessment in the list.</summary>
public sealed record AssessmentRow(Assessment Assessment, string Vendor)
{
    /// <summary>Whether the vendor is late.</summary>
    public bool IsLate(DateOnly today) => Assessment.DueOn < today && Assessment.State is AssessmentState.Sent or AssessmentState.TimeAsked or AssessmentState.Accepted;
}
