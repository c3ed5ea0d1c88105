using System.Globalization;
using Governance.Domain;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.TemplatePreviews;

/// <summary>What somebody answers to try a template. It stands in the page alone and is kept nowhere.</summary>
public sealed class TriedAnswers
{
    // no key has a colon
    private const string Prefix = "answer:";
    private readonly IFormCollection form;
    private readonly Dictionary<string, string> wrong = new(StringComparer.Ordinal);

    private TriedAnswers(FrozenQuestionnaire questionnaire, IFormCollection form)
    {
        this.form = form;
        var answers = new Dictionary<string, AnswerValue>(StringComparer.Ordinal);
        foreach (var question in questionnaire.Questions())
            if (Fitting(question) is { } value) answers[question.Key] = value;
        Asked = questionnaire.Asked(answers);
    }

    /// <summary>Keys of the questions that are asked after these answers, by the same rule as a questionnaire that was sent.</summary>
    public IReadOnlySet<string> Asked { get; }

    /// <summary>Takes what was typed; everything else in the form is left alone.</summary>
    public static TriedAnswers Of(FrozenQuestionnaire questionnaire, IFormCollection form) => new(questionnaire, form);

    /// <summary>The name of a question's field, or of a column's in its table.</summary>
    public static string Name(FrozenQuestion question, TableColumn? column = null)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Prefix + question.Key + (column is null ? "" : ":" + column.Key);
    }

    /// <summary>What was typed into a field.</summary>
    public string? Typed(string name) => form[name].FirstOrDefault();

    /// <summary>Whether an option is chosen, or a file said to be there.</summary>
    public bool Has(string name, string value) => form[name].Contains(value, StringComparer.Ordinal);

    /// <summary>Why an answer would not be taken; null where it would, or there is none.</summary>
    public string? Wrong(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return wrong.GetValueOrDefault(question.Key);
    }

    /// <summary>What was typed on the pages of other sections, to be carried along.</summary>
    public IEnumerable<(string Name, string Value)> Beside(FrozenQuestionnaire questionnaire, FrozenSection shown)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(shown);
        return questionnaire.Questions().Except(shown.Questions).SelectMany(question => (string[])[Name(question), .. question.Columns.Select(column => Name(question, column))])
            .SelectMany(name => form[name].Where(value => !string.IsNullOrEmpty(value)).Select(value => (name, value!)));
    }

    private AnswerValue? Fitting(FrozenQuestion question)
    {
        if (Value(question) is not { } value || value.IsEmpty()) return null;
        try
        {
            AnswerRules.MustFit(question, value);
            return value;
        }
        catch (Refused refused)
        {
            wrong[question.Key] = refused.Refusal.Sentence;
            return null;
        }
    }

    private AnswerValue? Value(FrozenQuestion question)
    {
        var name = Name(question);
        var typed = Typed(name)?.Trim() ?? "";
        switch (question.Type)
        {
            case QuestionType.Choice or QuestionType.Multiple:
                return new() { Values = [.. form[name].OfType<string>().Where(value => value.Length > 0)] };
            case QuestionType.Number when typed.Length > 0:
                if (decimal.TryParse(typed, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return new() { Number = number };
                wrong[question.Key] = "Give a number with a point for decimals, such as 72 or 0.5.";
                return null;
            case QuestionType.Text:
                return new() { Text = typed };
            case QuestionType.Date:
                return new() { On = DateOnly.TryParseExact(typed, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null };
            case QuestionType.Table:
                var cells = question.Columns.Select(column => (column.Key, Value: Typed(Name(question, column))?.Trim() ?? "")).Where(cell => cell.Value.Length > 0).ToDictionary(cell => cell.Key, cell => cell.Value, StringComparer.Ordinal);
                return new() { Rows = cells.Count == 0 ? [] : [cells] };
            case QuestionType.File:
                return new() { Files = typed.Length > 0 ? [typed] : [] };
            default:
                return null;
        }
    }
}
