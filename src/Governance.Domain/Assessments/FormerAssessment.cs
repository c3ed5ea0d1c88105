namespace Governance.Domain.Assessments;

/// <summary>The assessment that another one follows.</summary>
/// <param name="Id">The assessment.</param>
/// <param name="Reference">Its reference, such as <c>ASM-2026-0042</c>.</param>
/// <param name="SubmittedAt">When its latest submission arrived.</param>
public sealed record FormerAssessment(AssessmentId Id, string Reference, DateTimeOffset SubmittedAt);
