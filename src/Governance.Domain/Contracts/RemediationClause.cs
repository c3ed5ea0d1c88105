using Governance.Domain.Scoring;

namespace Governance.Domain.Contracts;

/// <summary>
/// The clause by which findings are remediated: calendar days from the day a finding is raised, for each severity that it names, and days
/// to cure before a breach. A severity that it does not name follows policy.
/// </summary>
public sealed record RemediationClause
{
    /// <summary>Longest reference to a clause, in characters.</summary>
    public const int MaxClauseLength = 40;
    /// <summary>Longest term, in days.</summary>
    public const int MaxDays = 3650;
    /// <summary>Longest cure period, in days.</summary>
    public const int MaxCureDays = 365;

    private RemediationClause() { }

    /// <summary>A clause. Refuses one without a reference, without any term, terms out of range or out of order, and a cure period out of range.</summary>
    public RemediationClause(string? clauseReference, int? daysCritical, int? daysHigh, int? daysMedium, int? daysLow, int cureDays)
    {
        if (string.IsNullOrWhiteSpace(clauseReference) || clauseReference.Trim().Length > MaxClauseLength) throw new Refused(ContractRefusals.ClauseMissing);
        if ((daysCritical ?? daysHigh ?? daysMedium ?? daysLow) is null) throw new Refused(ContractRefusals.NoTerm);
        if (Flaws(daysCritical, daysHigh, daysMedium, daysLow) is [var (_, flaw), ..]) throw new Refused(flaw);
        if (cureDays is < 0 or > MaxCureDays) throw new Refused(ContractRefusals.CureOutOfRange);
        ClauseReference = clauseReference.Trim();
        (DaysCritical, DaysHigh, DaysMedium, DaysLow, CureDays) = (daysCritical, daysHigh, daysMedium, daysLow, cureDays);
    }

    /// <summary>Where it stands in the contract, such as 12.3.</summary>
    public string ClauseReference { get; private init; } = "";
    /// <summary>Days for a critical finding; null where it names none.</summary>
    public int? DaysCritical { get; private init; }
    /// <summary>Days for a finding of high severity; null where it names none.</summary>
    public int? DaysHigh { get; private init; }
    /// <summary>Days for a finding of medium severity; null where it names none.</summary>
    public int? DaysMedium { get; private init; }
    /// <summary>Days for a finding of low severity; null where it names none.</summary>
    public int? DaysLow { get; private init; }
    /// <summary>Days to cure after the due date.</summary>
    public int CureDays { get; private init; }

    /// <summary>What is wrong with terms, each with the severity whose term it is; nothing where all of them hold. One that is absent is never wrong.</summary>
    public static IReadOnlyList<(FindingSeverity Severity, Refusal Flaw)> Flaws(int? daysCritical, int? daysHigh, int? daysMedium, int? daysLow)
    {
        List<(FindingSeverity, Refusal)> flaws = [];
        (FindingSeverity Severity, int Days)? before = null;
        foreach (var (severity, term) in new[] { (FindingSeverity.Critical, daysCritical), (FindingSeverity.High, daysHigh), (FindingSeverity.Medium, daysMedium), (FindingSeverity.Low, daysLow) })
        {
            if (term is not { } days) continue;
            if (days is < 1 or > MaxDays) flaws.Add((severity, ContractRefusals.DaysOutOfRange.With(InWords(severity))));
            else if (days < before?.Days) flaws.Add((severity, ContractRefusals.DaysOutOfOrder.With(InWords(severity), before.Value.Days == 1 ? "1 day" : $"{before.Value.Days} days", InWords(before.Value.Severity))));
            else before = (severity, days);
        }
        return flaws;
    }

    private static string InWords(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => "critical findings",
        FindingSeverity.High => "findings of high severity",
        FindingSeverity.Medium => "findings of medium severity",
        FindingSeverity.Low => "findings of low severity",
    };

    /// <summary>The days for a severity; null where it names none.</summary>
    public int? Days(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => DaysCritical,
        FindingSeverity.High => DaysHigh,
        FindingSeverity.Medium => DaysMedium,
        FindingSeverity.Low => DaysLow,
    };
}
