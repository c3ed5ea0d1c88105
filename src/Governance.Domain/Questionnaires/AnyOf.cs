namespace Governance.Domain.Questionnaires;

/// <summary>At least one of some conditions.</summary>
/// <param name="Conditions">The conditions; two or more.</param>
public sealed record AnyOf(IReadOnlyList<Condition> Conditions) : Condition
{
    /// <inheritdoc />
    public override bool Evaluate(Func<string, AnswerValue?> answers) => Conditions.Any(condition => condition.Evaluate(answers));

    /// <inheritdoc />
    public override string InWords(FrozenQuestionnaire questionnaire) =>
        string.Join(" or ", Conditions.Select(condition => condition is AllOf ? $"({condition.InWords(questionnaire)})" : condition.InWords(questionnaire)));

    /// <inheritdoc />
    public override IEnumerable<Comparison> Comparisons() => Conditions.SelectMany(condition => condition.Comparisons());

    /// <inheritdoc />
    public override SettledCondition Settled(Func<string, bool> isAsked, Func<string, AnswerValue?> answers) =>
        SettledCondition.Of([.. Conditions.Select(condition => condition.Settled(isAsked, answers))], decides: true, rest => new AnyOf(rest));

    /// <inheritdoc />
    public override Condition Renamed(string from, string to) => new AnyOf([.. Conditions.Select(condition => condition.Renamed(from, to))]);
}
