using System.Globalization;
using Governance.Domain;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Questionnaires.Sheets;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Filling;

/// <summary>Says an answer as one cell can hold it, in the words that the cell offers.</summary>
internal static class SaidInCell
{
    private const string NotApplicable = "Not applicable", Declined = "Declined";

    /// <summary>The answer, or why no cell can hold it; neither where nothing was answered.</summary>
    public static (NewValue? Value, Refusal? Refused) Answer(GivenAnswer given) => given.Said.State switch
    {
        AnswerState.Answered or AnswerState.Inherited => given.Said.Value is { } value && !value.IsEmpty() ? Value(given, value) : (null, null),
        AnswerState.NotApplicable => Offered(given.Question, given.Question.Offered.FirstOrDefault(AnswerForms.IsNotApplicable) ?? NotApplicable, mustBeOffered: true),
        AnswerState.Declined => Offered(given.Question, Declined, mustBeOffered: true),
        AnswerState.Unanswered or AnswerState.Hidden => (null, null),
    };

    /// <summary>Whatever else was said, line by line; null for nothing.</summary>
    public static NewValue? Comment(SubmittedAnswer said)
    {
        string?[] lines =
        [
            said.Comment,
            said.Reason,
            Line("Performed by", said.Subservice),
            Line("Offered instead:", said.Offer),
            Line("Compensating control:", said.Compensating),
            Line("Compensating control until", said.CompensatingUntil?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)),
        ];
        return string.Join('\n', lines.Where(line => !string.IsNullOrWhiteSpace(line)).Select(line => Plain(line!))) is { Length: > 0 } text ? new(text) : null;
    }

    private static (NewValue?, Refusal?) Value(GivenAnswer given, AnswerValue value)
    {
        var (question, asked) = (given.Question, given.Asked);
        return asked.Type switch
        {
            QuestionType.Choice or QuestionType.Multiple => Chosen(question, [.. value.Values.Select(key => Label(question.Question, asked, key))]),
            QuestionType.Number when value.Number is { } number => (new(Number(number), Number: number), null),
            QuestionType.Date when value.On is { } on => (new(on.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), On: on), null),
            QuestionType.File => (null, FillingRefusals.Documents),
            QuestionType.Text or QuestionType.Table or QuestionType.Number or QuestionType.Date =>
                Offered(question, Plain(string.Join('\n', AnswerText.Of(asked, value))), mustBeOffered: false),
        };
    }

    private static (NewValue?, Refusal?) Chosen(ReadQuestion question, string[] labels) => labels switch
    {
        [var one] => Offered(question, one, mustBeOffered: true),
        _ when question.Offered.Count > 0 => (new(string.Join("; ", labels)), FillingRefusals.OneOnly),
        _ => (new(string.Join("; ", labels)), null),
    };

    // the file's own word for an option: its author may have been given a clearer one here
    private static string Label(Question question, FrozenQuestion asked, string key) =>
        question.Options.FirstOrDefault(option => string.Equals(option.Key, key, StringComparison.Ordinal))?.Label
        ?? asked.Options.FirstOrDefault(option => string.Equals(option.Key, key, StringComparison.Ordinal))?.Label ?? key;

    private static (NewValue?, Refusal?) Offered(ReadQuestion question, string text, bool mustBeOffered)
    {
        var entry = question.Offered.FirstOrDefault(offered => string.Equals(offered, text, StringComparison.OrdinalIgnoreCase));
        var refused = entry is null && mustBeOffered && question.Offered.Count > 0 ? FillingRefusals.NotOffered.With(Wording.Short(text), string.Join(", ", question.Offered.Take(12).Select(Wording.Short))) : null;
        return (new(entry ?? text), refused);
    }

    private static string? Line(string before, string? words) => string.IsNullOrWhiteSpace(words) ? null : $"{before} {words}";

    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();

    private static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
