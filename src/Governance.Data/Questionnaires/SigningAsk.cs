namespace Governance.Data.Questionnaires;

/// <summary>Whom one can ask to sign, and when that was last done.</summary>
/// <param name="Signatories">Names of the members whose authority to sign is on record today.</param>
/// <param name="AskedAt">When they were last asked; null for never.</param>
/// <param name="AskedBy">By whom.</param>
public sealed record SigningAsk(IReadOnlyList<string> Signatories, DateTimeOffset? AskedAt, string? AskedBy);
