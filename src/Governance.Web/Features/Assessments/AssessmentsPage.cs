namespace Governance.Web.Features.Assessments;

/// <summary>One page of assessments.</summary>
/// <param name="Rows">By due date.</param>
/// <param name="Next">Where the next page begins; null on the last.</param>
/// <param name="Search">The filter by words.</param>
/// <param name="State">The filter by state.</param>
public sealed record AssessmentsPage(IReadOnlyList<AssessmentRow> Rows, string? Next, string? Search, AssessmentFilter State);
