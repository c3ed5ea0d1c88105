namespace Governance.Domain.Scoring;

/// <summary>What an option earns, from 0 to 1.</summary>
public readonly record struct OptionCredit(string Value, decimal Credit);
