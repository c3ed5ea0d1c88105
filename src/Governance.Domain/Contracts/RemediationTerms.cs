using Governance.Domain.Scoring;

namespace Governance.Domain.Contracts;

/// <summary>By when a finding is to be remediated, and why then.</summary>
public static class RemediationTerms
{
    /// <summary>The basis of a date that no clause sets.</summary>
    public const string Policy = "Policy, no contract basis";

    /// <summary>
    /// The date from the remediation clause of a contract in force on the day the finding is raised, where it names the severity; otherwise
    /// from policy (the scoring model's 14, 30, 90 and 180 days).
    /// </summary>
    public static RemediationDue DueOn(FindingSeverity severity, DateOnly raisedOn, Contract? contract) =>
        contract is { Remediation: { } clause } && contract.IsInForceOn(raisedOn) && clause.Days(severity) is { } days
            ? new(raisedOn.AddDays(days), $"Clause {clause.ClauseReference} of {contract.Title} ({contract.Reference})", ByContract: true, clause.CureDays) { Told = $"Clause {clause.ClauseReference}" }
            : new(raisedOn.AddDays(ScoreRules.GovernanceScore1.DueDays(severity)), Policy, ByContract: false, CureDays: 0);
}
