namespace Governance.Domain.Scoring.Engine;

/// <summary>How much evidence counts by its age.</summary>
internal static class EvidenceAge
{
    /// <summary>1 while it is current, the rules' reduced step for a while after, then 0. Both ends of a term are included.</summary>
    public static decimal Step(ScoreRules rules, ScoreEvidence evidence, DateOnly asOf)
    {
        var age = rules.Ages[(int)evidence.Kind];
        var full = FullUntil(evidence, age);
        if (asOf <= full)
            return 1;
        return asOf <= ReducedUntil(evidence, age, full) ? rules.ReducedStep : 0;
    }

    /// <summary>The last day on which evidence counts in full.</summary>
    public static DateOnly FullUntil(ScoreRules rules, ScoreEvidence evidence) => FullUntil(evidence, rules.Ages[(int)evidence.Kind]);

    /// <summary>The last day on which evidence counts at all.</summary>
    public static DateOnly ReducedUntil(ScoreRules rules, ScoreEvidence evidence)
    {
        var age = rules.Ages[(int)evidence.Kind];
        return ReducedUntil(evidence, age, FullUntil(evidence, age));
    }

    private static DateOnly FullUntil(ScoreEvidence evidence, AgeRules age) => evidence.Kind switch
    {
        EvidenceKind.Certificate => Earlier(After(evidence.SurveilledOn ?? evidence.Dated, age), evidence.ValidUntil),
        EvidenceKind.Policy or EvidenceKind.Audit => Earlier(After(evidence.Dated, age), evidence.ValidUntil),
        EvidenceKind.Type2 or EvidenceKind.Type1 or EvidenceKind.Pentest or EvidenceKind.Configuration or EvidenceKind.Other => After(evidence.Dated, age),
    };

    private static DateOnly ReducedUntil(ScoreEvidence evidence, AgeRules age, DateOnly full)
    {
        if (age.ReducedDays == 0)
            return full;
        var reduced = Days(full, age.ReducedDays);
        return evidence.Kind == EvidenceKind.Type2 ? Earlier(reduced, evidence.BridgedUntil ?? full) : reduced;
    }

    private static DateOnly Earlier(DateOnly limit, DateOnly? other) => other < limit ? other.Value : limit;

    // the calendar ends in 9999; a term that would go beyond ends there
    private static DateOnly After(DateOnly dated, AgeRules age)
    {
        var months = ((DateOnly.MaxValue.Year - dated.Year) * 12) + DateOnly.MaxValue.Month - dated.Month;
        return age.Months > months ? DateOnly.MaxValue : Days(dated.AddMonths(age.Months), age.Days);
    }

    private static DateOnly Days(DateOnly day, int days) =>
        DateOnly.MaxValue.DayNumber - day.DayNumber < days ? DateOnly.MaxValue : day.AddDays(days);
}
