namespace Governance.Domain.Scoring;

/// <summary>How long a kind of evidence counts in full, in months or days, and for how many days more it counts reduced.</summary>
public sealed record AgeRules(int Months, int Days, int ReducedDays);
