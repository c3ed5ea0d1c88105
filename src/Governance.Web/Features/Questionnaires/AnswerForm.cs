using System.Globalization;
using FluentValidation;
using Governance.Domain.Canonical;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Web.Features.Questionnaires;

/// <summary>One answer as typed: the whole of it in Focus, the value alone in List.</summary>
public sealed record AnswerForm
{
    private const int MarkLength = 12;

    /// <summary>What is done with the question.</summary>
    public AnswerState State { get; init; } = AnswerState.Answered;
    /// <summary>How sensitive the answer is.</summary>
    public Classification Label { get; init; } = AnswerDraft.UsualLabel;
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
    /// <summary>Who performs it.</summary>
    public string? Subservice { get; init; }
    /// <summary>Why it is declined or does not apply.</summary>
    public string? Reason { get; init; }
    /// <summary>What is offered instead.</summary>
    public string? Offer { get; init; }
    /// <summary>The compensating control.</summary>
    public string? Compensating { get; init; }
    /// <summary>Its last day.</summary>
    public DateOnly? CompensatingUntil { get; init; }
    /// <summary>Whether only the value was on the page, and that it is inherited where it is; the rest stays as it is.</summary>
    public bool Brief { get; init; }
    /// <summary>Whether the answer stood as it was taken over from last time: whoever saves it unchanged confirms it.</summary>
    public bool Looks { get; init; }
    /// <summary>The version that the page was made from; absent where there was no answer.</summary>
    public int? Version { get; init; }
    /// <summary>The mark of the value that the page showed, in the list; absent where there was none.</summary>
    public string? Was { get; init; }
    /// <summary>The colleague's version, where one was shown.</summary>
    public int? Theirs { get; init; }
    /// <summary>What to do about it.</summary>
    public AnswerKeep? Keep { get; init; }
    /// <summary>Where to go next, within this portal.</summary>
    public string? Next { get; init; }

    /// <summary>The version that whoever sends this has seen.</summary>
    public int? Seen => Keep is null ? Version : Theirs;

    /// <summary>A short mark of the value that is in the fields.</summary>
    public string Mark => CanonicalHash.Of(string.Join('\n', [.. (Values ?? []).Order(StringComparer.Ordinal), Number?.Trim(), Text?.Trim().ReplaceLineEndings("\n"), On?.ToString("O", CultureInfo.InvariantCulture)]))[..MarkLength];

    /// <summary>Whether somebody changed the row of the list, or chose between two versions of it.</summary>
    public bool IsTouched => Keep is not null || !string.Equals(Was ?? new AnswerForm().Mark, Mark, StringComparison.Ordinal);

    /// <summary>What is asked for at once, because what was begun says nothing without it; null where nothing is wanting.</summary>
    public string? Wants => Brief ? null : State switch
    {
        AnswerState.Declined => string.IsNullOrWhiteSpace(Reason) ? "Give the reason why you decline" : null,
        AnswerState.NotApplicable => string.IsNullOrWhiteSpace(Reason) ? "Give the reason why it does not apply" : null,
        AnswerState.Inherited => string.IsNullOrWhiteSpace(Subservice) ? "Name the organization that performs it" : null,
        AnswerState.Answered or AnswerState.Unanswered or AnswerState.Hidden => null,
    };

    /// <summary>Whether an option is chosen.</summary>
    public bool Has(string option) => Values?.Contains(option, StringComparer.Ordinal) is true;

    /// <summary>The form for what stands there now.</summary>
    public static AnswerForm Of(Answer? answer) => answer is null ? new() : Of(answer.Draft) with { Version = answer.Version };

    /// <summary>All of the answer, where only the value was on the page.</summary>
    public AnswerForm Whole(Answer? answer) => !Brief ? this : Of(answer) with { Values = Values, Number = Number, Text = Text, On = On, Version = Version };

    /// <summary>What was said, and how much of the answer it says anew.</summary>
    public AnswerEdit Edit(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        var value = Value(question.Type);
        // an empty value says nothing; a question for a file is answered by what is attached
        var silent = value.IsEmpty() && (Brief || question.Type is not QuestionType.File);
        if (Brief) return new(new(silent ? AnswerState.Unanswered : State is AnswerState.Inherited ? AnswerState.Inherited : AnswerState.Answered, AnswerDraft.UsualLabel, value), Keep is AnswerKeep.Both ? AnswerReach.ValueTogether : AnswerReach.Value);
        var mine = new AnswerDraft(State is AnswerState.Answered && silent ? AnswerState.Unanswered : State, Label, value, Comment, Subservice, Reason, Offer, Compensating, CompensatingUntil);
        return new(mine, Keep is AnswerKeep.Both ? AnswerReach.Together : AnswerReach.Whole, Looks);
    }

    /// <summary>Whether it says what stands there already, so that two who say the same are not held against each other.</summary>
    public bool Says(FrozenQuestion question, Answer stands)
    {
        ArgumentNullException.ThrowIfNull(stands);
        return Edit(question).On(stands.Draft, question, "").Says(stands.Draft);
    }

    private static AnswerForm Of(AnswerDraft draft) => new()
    {
        State = draft.State is AnswerState.Unanswered ? AnswerState.Answered : draft.State,
        Label = draft.Label,
        Values = draft.Value?.Values ?? [],
        Number = draft.Value?.Number?.ToString("0.######", CultureInfo.InvariantCulture),
        Text = draft.Value?.Text,
        On = draft.Value?.On,
        Rows = [.. (draft.Value?.Rows ?? []).Select(row => row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value, StringComparer.Ordinal))],
        Comment = draft.Comment,
        Subservice = draft.Subservice,
        Reason = draft.Reason,
        Offer = draft.Offer,
        Compensating = draft.Compensating,
        CompensatingUntil = draft.CompensatingUntil,
    };

    // only what the question's type asks for: what a page of another version sends beside it is not an answer
    private AnswerValue Value(QuestionType type) => type switch
    {
        QuestionType.Choice or QuestionType.Multiple => new() { Values = [.. (Values ?? []).Where(value => !string.IsNullOrEmpty(value))] },
        QuestionType.Number => new() { Number = string.IsNullOrWhiteSpace(Number) ? null : decimal.Parse(Number, Validator.NumberForm, CultureInfo.InvariantCulture) },
        QuestionType.Text => new() { Text = Text?.Trim() },
        QuestionType.Date => new() { On = On },
        QuestionType.Table => new() { Rows = [.. (Rows ?? []).Select(Filled).Where(row => row.Count > 0)] },
        QuestionType.File => new(),
    };

    private static IReadOnlyDictionary<string, string> Filled(Dictionary<string, string?> row) =>
        row.Where(cell => !string.IsNullOrWhiteSpace(cell.Value)).ToDictionary(cell => cell.Key, cell => cell.Value!.Trim(), StringComparer.Ordinal);

    /// <summary>A number is one; lengths and the rest are the answer's own rules.</summary>
    public sealed class Validator : AbstractValidator<AnswerForm>
    {
        internal const NumberStyles NumberForm = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

        /// <summary>Says what is wrong, field by field.</summary>
        public Validator()
        {
            RuleFor(f => f.Number).Must(number => string.IsNullOrWhiteSpace(number) || (decimal.TryParse(number, NumberForm, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) < 1_000_000_000_000m))
                .WithMessage("Give a number with a point for decimals, such as 72 or 0.5.");
            RuleFor(f => f.State).IsInEnum().WithMessage("Choose one of the states offered.");
            RuleFor(f => f.Label).IsInEnum().WithMessage("Choose one of the labels offered.");
        }
    }
}
