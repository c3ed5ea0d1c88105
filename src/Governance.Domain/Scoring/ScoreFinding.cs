namespace Governance.Domain.Scoring;

/// <summary>A finding on a question, open until the day that its remediation was verified.</summary>
public sealed record ScoreFinding(string Question, FindingSeverity Severity, DateOnly? VerifiedOn)
{
    /// <summary>One that counts as verified from the day of an instant, in UTC.</summary>
    public static ScoreFinding Of(string question, FindingSeverity severity, DateTimeOffset? verifiedAt) =>
        new(question, severity, verifiedAt is { } at ? DateOnly.FromDateTime(at.UtcDateTime) : null);
}
