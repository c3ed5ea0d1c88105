using System.Globalization;

namespace Governance.Domain.Questionnaires;

/// <summary>A comparison with the answer to one question.</summary>
/// <param name="Question">Key of the question.</param>
/// <param name="Operator">How its answer is compared.</param>
/// <param name="Values">Keys of the options to compare with, for comparisons of options.</param>
/// <param name="Number">The number to compare with, for comparisons of numbers.</param>
public sealed record Comparison(string Question, Operator Operator, IReadOnlyList<string> Values, decimal? Number) : Condition
{
    /// <inheritdoc />
    public override bool Evaluate(Func<string, AnswerValue?> answers) => answers(Question) is { } answer && !answer.IsEmpty() && Operator switch
    {
        Operator.Is or Operator.In => answer.Values.Count == 1 && Values.Contains(answer.Values[0], StringComparer.Ordinal),
        Operator.Contains => Values.All(value => answer.Values.Contains(value, StringComparer.Ordinal)),
        Operator.AtLeast => answer.Number >= Number,
        Operator.Below => answer.Number < Number,
        Operator.Answered => true,
    };

    /// <inheritdoc />
    public override string InWords(FrozenQuestionnaire questionnaire)
    {
        var question = questionnaire.Question(Question);
        var unit = question?.Unit is null ? "" : $" {question.Unit}";
        var number = Number?.ToString(CultureInfo.InvariantCulture);
        var options = string.Join(" or ", Values.Select(value => $"“{question?.Options.FirstOrDefault(option => string.Equals(option.Key, value, StringComparison.Ordinal))?.Label ?? value}”"));
        var asked = $"the answer to “{question?.Text ?? Question}”";
        return Operator switch
        {
            Operator.Is or Operator.In => $"{asked} is {options}",
            Operator.Contains => $"{asked} includes {options}",
            Operator.AtLeast => $"{asked} is {number}{unit} or more",
            Operator.Below => $"{asked} is less than {number}{unit}",
            Operator.Answered => $"“{question?.Text ?? Question}” is answered",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Comparison> Comparisons() => [this];

    /// <inheritdoc />
    public override SettledCondition Settled(Func<string, bool> isAsked, Func<string, AnswerValue?> answers)
    {
        ArgumentNullException.ThrowIfNull(isAsked);
        return isAsked(Question) ? SettledCondition.Open(this) : SettledCondition.Known(Evaluate(answers));
    }

    /// <inheritdoc />
    public override Condition Renamed(string from, string to) => string.Equals(Question, from, StringComparison.Ordinal) ? this with { Question = to } : this;
}
