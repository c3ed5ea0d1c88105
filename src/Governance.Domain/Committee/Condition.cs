namespace Governance.Domain.Committee;

/// <summary>What a decision asks for, by when. The vendor sees it.</summary>
/// <param name="Text">What is to be done.</param>
/// <param name="DueOn">By when.</param>
public sealed record Condition(string Text, DateOnly DueOn)
{
    /// <summary>Longest text, in characters.</summary>
    public const int MaxLength = 500;
    /// <summary>Most conditions of one decision.</summary>
    public const int Most = 20;

    /// <summary>Refuses an empty text, and a day before today.</summary>
    public void MustHold(DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Length > MaxLength) throw new Refused(CommitteeRefusals.ConditionIncomplete);
        if (DueOn < today) throw new Refused(CommitteeRefusals.ConditionInThePast);
    }
}
