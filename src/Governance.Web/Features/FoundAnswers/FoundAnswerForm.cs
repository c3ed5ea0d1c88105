using System.Globalization;
using FluentValidation;
using Governance.Domain.Evidence;
using Governance.Domain.FoundAnswers;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>What was found about one question, as typed.</summary>
public sealed record FoundAnswerForm
{
    /// <summary>Answered, not applicable, or unanswered where nothing public tells.</summary>
    public AnswerState State { get; init; } = AnswerState.Answered;
    /// <summary>Keys of the chosen options.</summary>
    public IReadOnlyList<string>? Values { get; init; }
    /// <summary>The number as typed.</summary>
    public string? Number { get; init; }
    /// <summary>The text.</summary>
    public string? Text { get; init; }
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }
    /// <summary>The rows of a table; empty ones are dropped.</summary>
    public IReadOnlyList<Dictionary<string, string?>>? Rows { get; init; }
    /// <summary>Words to the answer.</summary>
    public string? Comment { get; init; }
    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; init; }
    /// <summary>The public documents; empty ones are left out.</summary>
    public IReadOnlyList<SourceFields>? Sources { get; init; }
    /// <summary>The version that the page was made from; absent where there was no answer.</summary>
    public int? Version { get; init; }
    /// <summary>Whether another document is to be named at the same question.</summary>
    public bool More { get; init; }

    /// <summary>Whether an option is chosen.</summary>
    public bool Has(string option) => Values?.Contains(option, StringComparer.Ordinal) is true;

    /// <summary>The form with room for one more document.</summary>
    public FoundAnswerForm WithRoom(DateOnly today) => Sources?.Count >= PublicSource.Most || Sources is [.., { IsEmpty: true }] ? this : this with { Sources = [.. Sources ?? [], new() { RetrievedOn = today }] };

    /// <summary>The form for what stands there now.</summary>
    public static FoundAnswerForm Of(FoundAnswer? answer) => answer is null ? new() : new()
    {
        State = answer.State,
        Values = answer.Value.Values,
        Number = answer.Value.Number?.ToString("0.######", CultureInfo.InvariantCulture),
        Text = answer.Value.Text,
        On = answer.Value.On,
        Rows = [.. answer.Value.Rows.Select(row => row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value, StringComparer.Ordinal))],
        Comment = answer.Comment,
        Reason = answer.Reason,
        Sources = [.. answer.Sources.Select(SourceFields.Of)],
        Version = answer.Version,
    };

    /// <summary>What was said.</summary>
    public FoundWords Words(FoundSheet sheet, FrozenQuestion question, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(question);
        var answers = State is AnswerState.Answered;
        return new(State, answers ? Value(question.Type) : new(), Said(Comment), State is AnswerState.NotApplicable ? Said(Reason) : null, [.. (Sources ?? []).Where(source => !source.IsEmpty).Select(source => source.Source(sheet.Offered, today))]);
    }

    private AnswerValue Value(QuestionType type) => type switch
    {
        QuestionType.Choice or QuestionType.Multiple => new() { Values = [.. (Values ?? []).Where(value => !string.IsNullOrEmpty(value))] },
        QuestionType.Number => new() { Number = string.IsNullOrWhiteSpace(Number) ? null : decimal.Parse(Number, Validator.NumberForm, CultureInfo.InvariantCulture) },
        QuestionType.Text => new() { Text = Said(Text) },
        QuestionType.Date => new() { On = On },
        QuestionType.Table => new() { Rows = [.. (Rows ?? []).Select(Filled).Where(row => row.Count > 0)] },
        QuestionType.File => new(),
    };

    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();

    private static IReadOnlyDictionary<string, string> Filled(Dictionary<string, string?> row) =>
        row.Where(cell => !string.IsNullOrWhiteSpace(cell.Value)).ToDictionary(cell => cell.Key, cell => cell.Value!.Trim(), StringComparer.Ordinal);

    /// <summary>A number is one, and a document is named whole; the rest is the answer's own rules.</summary>
    public sealed class Validator : AbstractValidator<FoundAnswerForm>
    {
        internal const NumberStyles NumberForm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

        /// <summary>Says what is wrong, field by field.</summary>
        public Validator(TimeProvider clock)
        {
            RuleFor(f => f.Number).Must(number => string.IsNullOrWhiteSpace(number) || (decimal.TryParse(number, NumberForm, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000_000_000m))
                .WithMessage("Give a number with a point for decimals, such as 72 or 0.5.");
            RuleFor(f => f.State).IsInEnum().WithMessage("Choose one of the states offered.");
            RuleForEach(f => f.Sources).SetValidator(new SourceFields.Validator(clock));
        }
    }
}
