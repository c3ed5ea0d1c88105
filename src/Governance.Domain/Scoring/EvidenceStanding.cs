namespace Governance.Domain.Scoring;

/// <summary>How much a piece of evidence weighs by itself on a day, before its coverage and before any lapse.</summary>
/// <param name="Strength">What it shows and who shows it, 0 to 1; 0 where it failed or did not test the control.</param>
/// <param name="FullUntil">The last day on which it counts in full.</param>
/// <param name="ReducedUntil">The last day on which it counts at all; the same where its kind has no reduced term.</param>
/// <param name="Step">How much it counts by its age on that day: 1, the reduced step, or 0.</param>
public sealed record EvidenceStanding(decimal Strength, DateOnly FullUntil, DateOnly ReducedUntil, decimal Step);
