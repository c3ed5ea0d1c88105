namespace Governance.Domain.Questionnaires;

/// <summary>Every one of some conditions.</summary>
/// <param name="Conditions">The conditions; two or more.</param>
public sealed record AllOf(IReadOnlyList<Condition> Conditions) : Condition
{
    /// <inheritdoc />
    public override bool Evaluate(Func<string, AnswerValue?> answers) => Conditions.All(condition => condition.Evaluate(answers));

    /// <inheritdoc />
    public override string InWords(FrozenQuestionnaire questionnaire) =>
        string.Join(" and ", Conditions.Select(condition => condition is AnyOf ? $"({condition.InWords(questionnaire)})" : condition.InWords(questionnaire)));

    /// <inheritdoc />
    public override IEnumerable<Comparison> Comparisons() => Conditions.SelectMany(condition => condition.Comparisons());

    /// <inheritdoc />
    public override SettledCondition Settled(Func<string, bool> isAsked, Func<string, AnswerValue?> answers) =>
        SettledCondition.Of([.. Conditions.Select(condition => condition.Settled(isAsked, answers))], decides: false, rest => new AllOf(rest));

    /// <inheritdoc />
    public override Condition Renamed(string from, string to) => new AllOf([.. Conditions.Select(condition => condition.Renamed(from, to))]);
}
