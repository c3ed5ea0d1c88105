using Governance.Domain.Scoring;

namespace Governance.Domain.Contracts;

/// <summary>The clause by which findings are remediated: calendar days for each severity from the day a finding is raised, and days to cure before a breach.</summary>
public sealed record RemediationClause
{
    /// <summary>Longest reference to a clause, in characters.</summary>
    public const int MaxClauseLength = 40;
    /// <summary>Longest term, in days.</summary>
    public const int MaxDays = 3650;
    /// <summary>Longest cure period, in days.</summary>
    public const int MaxCureDays = 365;

    private RemediationClause() { }

    /// <summary>A clause. Refuses one without a reference, terms out of range or out of order, and a cure period out of range.</summary>
    public RemediationClause(string? clauseReference, int daysCritical, int daysHigh, int daysMedium, int daysLow, int cureDays)
    {
        int[] days = [daysCritical, daysHigh, daysMedium, daysLow];
        if (string.IsNullOrWhiteSpace(clauseReference) || clauseReference.Trim().Length > MaxClauseLength) throw new Refused(ContractRefusals.ClauseMissing);
        if (days.Any(d => d is < 1 or > MaxDays)) throw new Refused(ContractRefusals.DaysOutOfRange);
        if (!days.SequenceEqual(days.Order())) throw new Refused(ContractRefusals.DaysOutOfOrder);
        if (cureDays is < 0 or > MaxCureDays) throw new Refused(ContractRefusals.CureOutOfRange);
        ClauseReference = clauseReference.Trim();
        (DaysCritical, DaysHigh, DaysMedium, DaysLow, CureDays) = (daysCritical, daysHigh, daysMedium, daysLow, cureDays);
    }

    /// <summary>Where it stands in the contract, such as 12.3.</summary>
    public string ClauseReference { get; private init; } = "";
    /// <summary>Days for a critical finding.</summary>
    public int DaysCritical { get; private init; }
    /// <summary>Days for a finding of high severity.</summary>
    public int DaysHigh { get; private init; }
    /// <summary>Days for a finding of medium severity.</summary>
    public int DaysMedium { get; private init; }
    /// <summary>Days for a finding of low severity.</summary>
    public int DaysLow { get; private init; }
    /// <summary>Days to cure after the due date.</summary>
    public int CureDays { get; private init; }

    /// <summary>The days for a severity.</summary>
    public int Days(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Critical => DaysCritical,
        FindingSeverity.High => DaysHigh,
        FindingSeverity.Medium => DaysMedium,
        FindingSeverity.Low => DaysLow,
    };
}
