namespace Governance.Domain.Committee;

/// <summary>What a committee says.</summary>
/// <param name="Outcome">How it decides.</param>
/// <param name="Reasons">Why; the vendor does not see them.</param>
/// <param name="Conditions">What it asks for.</param>
public sealed record DecisionWords(Outcome Outcome, string? Reasons, IReadOnlyList<Condition> Conditions)
{
    /// <summary>Longest reasons, in characters.</summary>
    public const int MaxReasonsLength = 4000;

    /// <summary>Whether an outcome stands under conditions.</summary>
    public static bool TakesConditions(Outcome outcome) => outcome switch
    {
        Outcome.ApproveWithConditions or Outcome.ConditionalPilot => true,
        Outcome.Approve or Outcome.Suspend or Outcome.Reject => false,
    };

    /// <summary>Refuses conditions that do not fit the outcome, or do not lie ahead.</summary>
    public void MustHold(DateOnly today)
    {
        Given(Reasons);
        if (TakesConditions(Outcome) && Conditions.Count == 0) throw new Refused(CommitteeRefusals.ConditionsMissing);
        if (!TakesConditions(Outcome) && Conditions.Count > 0) throw new Refused(CommitteeRefusals.ConditionsUnfit);
        if (Conditions.Count > Condition.Most) throw new Refused(CommitteeRefusals.TooManyConditions);
        foreach (var condition in Conditions) condition.MustHold(today);
    }

    /// <summary>Reasons that are there and not too long.</summary>
    internal static string Given(string? reasons) =>
        string.IsNullOrWhiteSpace(reasons) || reasons.Trim().Length > MaxReasonsLength ? throw new Refused(CommitteeRefusals.ReasonsMissing) : reasons.Trim();
}
