namespace Governance.Domain.Questionnaires;

/// <summary>The opposite of a condition; it holds where the other cannot be decided for want of an answer.</summary>
/// <param name="Condition">The condition that is not to hold.</param>
public sealed record Not(Condition Condition) : Condition
{
    /// <inheritdoc />
    public override bool Evaluate(Func<string, AnswerValue?> answers) => !Condition.Evaluate(answers);

    /// <inheritdoc />
    public override string InWords(FrozenQuestionnaire questionnaire) => $"it is not so that {Condition.InWords(questionnaire)}";

    /// <inheritdoc />
    public override IEnumerable<Comparison> Comparisons() => Condition.Comparisons();

    /// <inheritdoc />
    public override SettledCondition Settled(Func<string, bool> isAsked, Func<string, AnswerValue?> answers)
    {
        var settled = Condition.Settled(isAsked, answers);
        return settled.Rest is { } rest ? SettledCondition.Open(new Not(rest)) : SettledCondition.Known(!settled.Holds);
    }

    /// <inheritdoc />
    public override Condition Renamed(string from, string to) => new Not(Condition.Renamed(from, to));
}
