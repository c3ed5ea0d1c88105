namespace Governance.Domain.Assessments;

/// <summary>The vendor said whether it will answer.</summary>
public sealed record AssessmentAcknowledged(AcknowledgementOutcome Outcome, DateOnly? AskedDueOn) : IEvent;
