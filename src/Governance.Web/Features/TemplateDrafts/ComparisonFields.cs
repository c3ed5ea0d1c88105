using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>One line of a condition as typed; without question it is none.</summary>
/// <param name="Question">Key of the question that is compared.</param>
/// <param name="Relation">How.</param>
/// <param name="Values">Keys of the answers.</param>
/// <param name="Number">The number.</param>
public sealed record ComparisonFields(string? Question = null, Relation? Relation = null, IReadOnlyList<string>? Values = null, decimal? Number = null)
{
    /// <summary>The relations that go with the form of an answer.</summary>
    public static IReadOnlyList<Relation> Fitting(QuestionType type) => type switch
    {
        QuestionType.Choice or QuestionType.Multiple => [TemplateDrafts.Relation.Is, TemplateDrafts.Relation.IsNot, TemplateDrafts.Relation.Answered, TemplateDrafts.Relation.NotAnswered],
        QuestionType.Number => [TemplateDrafts.Relation.AtLeast, TemplateDrafts.Relation.Below, TemplateDrafts.Relation.Answered, TemplateDrafts.Relation.NotAnswered],
        QuestionType.Text or QuestionType.Date or QuestionType.File or QuestionType.Table => [TemplateDrafts.Relation.Answered, TemplateDrafts.Relation.NotAnswered],
    };

    /// <summary>What is still missing in it, in a sentence; null where nothing is.</summary>
    public string? Missing(Question? question) =>
        question is null ? "Choose a question that is asked before this one."
        : Relation is not { } relation || !Fitting(question.Type).Contains(relation) ? $"Say how the answer to {question.Key} is compared."
        : relation is TemplateDrafts.Relation.Is or TemplateDrafts.Relation.IsNot && Values is null or { Count: 0 } ? $"Choose at least one answer to {question.Key}."
        : relation is TemplateDrafts.Relation.AtLeast or TemplateDrafts.Relation.Below && Number is null ? $"Give the number that the answer to {question.Key} is compared with."
        : null;

    /// <summary>The line as a condition; nothing may be missing in it.</summary>
    public Condition Written(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        IReadOnlyList<string> values = Values ?? [];
        return Relation switch
        {
            TemplateDrafts.Relation.Is => Chosen(question, values),
            TemplateDrafts.Relation.IsNot => new Not(Chosen(question, values)),
            TemplateDrafts.Relation.AtLeast => new Comparison(question.Key, Operator.AtLeast, [], Number),
            TemplateDrafts.Relation.Below => new Comparison(question.Key, Operator.Below, [], Number),
            TemplateDrafts.Relation.NotAnswered => new Not(new Comparison(question.Key, Operator.Answered, [], null)),
            TemplateDrafts.Relation.Answered or null => new Comparison(question.Key, Operator.Answered, [], null),
        };
    }

    /// <summary>A condition as one line; null where it takes more than one.</summary>
    public static ComparisonFields? Of(Condition condition) => condition switch
    {
        Comparison { Operator: Operator.Is or Operator.In } one => new(one.Question, TemplateDrafts.Relation.Is, one.Values),
        Comparison { Operator: Operator.Contains, Values: [_] } one => new(one.Question, TemplateDrafts.Relation.Is, one.Values),
        Comparison { Operator: Operator.AtLeast } one => new(one.Question, TemplateDrafts.Relation.AtLeast, Number: one.Number),
        Comparison { Operator: Operator.Below } one => new(one.Question, TemplateDrafts.Relation.Below, Number: one.Number),
        Comparison { Operator: Operator.Answered } one => new(one.Question, TemplateDrafts.Relation.Answered),
        AnyOf { Conditions: var any } when Included(any) is { } included => included,
        Not { Condition: Comparison { Operator: Operator.Answered } one } => new(one.Question, TemplateDrafts.Relation.NotAnswered),
        Not { Condition: var other } when Of(other) is { Relation: TemplateDrafts.Relation.Is } line => line with { Relation = TemplateDrafts.Relation.IsNot },
        _ => null,
    };

    private static Condition Chosen(Question question, IReadOnlyList<string> values) => (question.Type, values) switch
    {
        (QuestionType.Multiple, [var one]) => new Comparison(question.Key, Operator.Contains, [one], null),
        (QuestionType.Multiple, _) => new AnyOf([.. values.Select(value => new Comparison(question.Key, Operator.Contains, [value], null))]),
        (_, [var one]) => new Comparison(question.Key, Operator.Is, [one], null),
        _ => new Comparison(question.Key, Operator.In, values, null),
    };

    private static ComparisonFields? Included(IReadOnlyList<Condition> any) =>
        any.OfType<Comparison>().Where(c => c is { Operator: Operator.Contains, Values: [_] }).ToList() is { Count: > 0 } parts && parts.Count == any.Count && parts.TrueForAll(p => string.Equals(p.Question, parts[0].Question, StringComparison.Ordinal))
            ? new(parts[0].Question, TemplateDrafts.Relation.Is, [.. parts.Select(p => p.Values[0])])
            : null;
}
