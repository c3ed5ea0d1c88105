namespace Governance.Domain.Scoring;

/// <summary>What an open finding of a severity leaves of its question's credit, from 0 to 1, and in how many days it is due.</summary>
public sealed record FindingRules(decimal AtMost, int DueDays);
