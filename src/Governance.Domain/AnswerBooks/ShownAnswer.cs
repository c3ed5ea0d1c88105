using System.Globalization;
using System.Text;
using Governance.Domain.Canonical;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.AnswerBooks;

/// <summary>
/// An answer as a workbook can show it: numbers to the 15 digits of a spreadsheet, one kind of line break, nothing blank around texts,
/// options and columns in the question's order. Two answers that look alike there are not told apart.
/// </summary>
public static class ShownAnswer
{
    private const int HashLength = 16;
    private const decimal MostInCells = 1_000_000_000_000_000_000_000_000m;

    /// <summary>An answer that nobody has begun.</summary>
    public static AnswerDraft Nothing { get; } = new(AnswerState.Unanswered, AnswerDraft.UsualLabel);

    /// <summary>What a workbook shows of an answer.</summary>
    public static AnswerDraft Of(FrozenQuestion question, AnswerDraft draft)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(draft);
        var value = Value(question, draft.Value ?? new());
        return new(State(draft.State, value, question.Type), draft.Label, value.IsEmpty() ? null : value, Words(draft.Comment), Words(draft.Subservice),
            Words(draft.Reason), Words(draft.Offer), Words(draft.Compensating), draft.CompensatingUntil);
    }

    /// <summary>Whether two answers look the same in a workbook.</summary>
    public static bool Alike(FrozenQuestion question, AnswerDraft one, AnswerDraft other) => Of(question, one).Says(Of(question, other));

    /// <summary>A short hash of what is shown, to find later whether anybody changed it.</summary>
    public static string Hash(FrozenQuestion question, AnswerDraft draft) => CanonicalHash.Of(DocumentJson.WriteCanonical(Of(question, draft)))[..HashLength];

    /// <summary>A text as it is kept: no blanks around it, one kind of line break, and none of what a database cannot hold; null where nothing is left.</summary>
    public static string? Words(string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var whole = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)).Replace('\0', '\uFFFD');
        return whole.ReplaceLineEndings("\n").Trim() is { Length: > 0 } kept ? kept : null;
    }

    internal static string Text(AnswerDraft draft) => draft.Value is { } value ? DocumentJson.Write(value) : "";

    private static AnswerState State(AnswerState state, AnswerValue value, QuestionType type) => state switch
    {
        AnswerState.Answered or AnswerState.Unanswered or AnswerState.Hidden when !value.IsEmpty() => AnswerState.Answered,
        // a question for a file is answered by what is attached
        AnswerState.Answered => type is QuestionType.File ? AnswerState.Answered : AnswerState.Unanswered,
        AnswerState.Unanswered or AnswerState.Hidden => AnswerState.Unanswered,
        AnswerState.Inherited or AnswerState.Declined or AnswerState.NotApplicable => state,
    };

    private static AnswerValue Value(FrozenQuestion question, AnswerValue value) => question.Type switch
    {
        QuestionType.Choice or QuestionType.Multiple => new() { Values = [.. question.Options.Select(option => option.Key).Where(key => value.Values.Contains(key, StringComparer.Ordinal))] },
        QuestionType.Number => new() { Number = value.Number is { } number ? Digits(number) : null },
        QuestionType.Text => new() { Text = Words(value.Text) },
        QuestionType.Date => new() { On = value.On },
        QuestionType.Table => new() { Rows = [.. value.Rows.Select(row => Row(question, row)).Where(row => row.Count > 0)] },
        QuestionType.File => new(),
    };

    private static SortedDictionary<string, string> Row(FrozenQuestion question, IReadOnlyDictionary<string, string> row) => new(
        question.Columns.Select(column => (column.Key, Text: Cell(column.Type, row.GetValueOrDefault(column.Key))))
            .Where(cell => cell.Text is not null).ToDictionary(cell => cell.Key, cell => cell.Text!, StringComparer.Ordinal), StringComparer.Ordinal);

    private static string? Cell(ColumnType type, string? text) => Words(text) is not { } words ? null
        : type is ColumnType.Number && decimal.TryParse(words, NumberStyles.Number & ~NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) ? Plain(number)
        : words;

    private static string Plain(decimal number) => Digits(number).ToString(CultureInfo.InvariantCulture);

    // through the number that a cell holds
    private static decimal Digits(decimal number) => Math.Abs(number) < MostInCells ? (decimal)(double)number : number;
}
