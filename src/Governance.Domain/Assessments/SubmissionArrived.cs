namespace Governance.Domain.Assessments;

/// <summary>A submission of the vendor arrived.</summary>
public sealed record SubmissionArrived(int Number) : IEvent;
