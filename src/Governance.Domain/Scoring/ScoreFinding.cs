namespace Governance.Domain.Scoring;

/// <summary>A finding on a question, open until the day that its remediation was verified.</summary>
public sealed record ScoreFinding(string Question, FindingSeverity Severity, DateOnly? VerifiedOn);
