using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What the condition of a question has to keep to. It may look back only, so that conditions cannot run in a circle.</summary>
internal static class ConditionRules
{
    /// <summary>Finds everything wrong with the condition of a question, as sentences.</summary>
    /// <param name="reach">The template around it.</param>
    /// <param name="question">The question.</param>
    public static IEnumerable<string> Check(ConditionReach reach, Question question)
    {
        if (question.Condition is not { } condition)
        {
            return [];
        }

        string[] wrong = [.. condition.Comparisons().SelectMany(comparison => Check(comparison, question, reach)).Concat(Impossible(condition)).Distinct(StringComparer.Ordinal)];
        return wrong.Length > 0 || reach.CanBeAsked(question) ? wrong : [TemplateRefusals.NeverTrue];
    }

    private static IEnumerable<string> Check(Comparison comparison, Question question, ConditionReach reach)
    {
        if (reach.Earlier(comparison.Question, question.Key) is { } decider)
        {
            return Check(comparison, decider);
        }

        var sentence = Same(comparison.Question, question.Key) ? TemplateRefusals.ConditionOnItself
            : reach.Has(comparison.Question) ? TemplateRefusals.ConditionOnLater(comparison.Question)
            : TemplateRefusals.ConditionOnUnknown(comparison.Question);
        return [sentence];
    }

    private static IEnumerable<string> Check(Comparison comparison, Question decider)
    {
        var fits = comparison.Operator switch
        {
            Operator.Is or Operator.In => decider.Type == QuestionType.Choice,
            Operator.Contains => decider.Type == QuestionType.Multiple,
            Operator.AtLeast or Operator.Below => decider.Type == QuestionType.Number,
            Operator.Answered => true,
        };
        return fits
            ? comparison.Values.Where(value => !decider.Options.Any(option => Same(option.Key, value))).Select(value => TemplateRefusals.UnknownOption(decider.Key, value))
            : [TemplateRefusals.ComparisonForm(decider.Key)];
    }

    private static IEnumerable<string> Impossible(Condition condition) => condition switch
    {
        AllOf all => all.Conditions.SelectMany(Impossible).Concat(
            from choices in all.Conditions.OfType<Comparison>().Where(part => part.Operator is Operator.Is or Operator.In).GroupBy(part => part.Question, StringComparer.Ordinal)
            where !choices.Select(part => part.Values.AsEnumerable()).Aggregate((left, right) => left.Intersect(right, StringComparer.Ordinal)).Any()
            select TemplateRefusals.NeverAsked(choices.Key)),
        AnyOf any => any.Conditions.SelectMany(Impossible),
        _ => [],
    };

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);
}
