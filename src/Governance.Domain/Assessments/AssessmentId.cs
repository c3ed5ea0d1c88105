namespace Governance.Domain.Assessments;

/// <summary>A buyer's assessment of one engagement; the vendor is told it, too.</summary>
public readonly record struct AssessmentId(Guid Value);
