using System.Globalization;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer without the question it was given to: options by their words, a number with its unit. Exactly what the type asks for is filled.</summary>
public sealed record LibraryValue
{
    private static readonly string[] Plain = ["yes", "no", "partly", "partially", "never", "none"];

    private static readonly string[] DayForms = ["d MMMM yyyy", "d MMM yyyy", "yyyy-MM-dd"];

    /// <summary>The form in which it was given.</summary>
    public required QuestionType Type { get; init; }
    /// <summary>The words of the chosen options.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];
    /// <summary>The number.</summary>
    public decimal? Number { get; init; }
    /// <summary>Its unit.</summary>
    public string? Unit { get; init; }
    /// <summary>The text.</summary>
    public string? Text { get; init; }
    /// <summary>The day.</summary>
    public DateOnly? On { get; init; }
    /// <summary>The columns of a table.</summary>
    public IReadOnlyList<TableColumn> Columns { get; init; } = [];
    /// <summary>Its rows, a cell per column key.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows { get; init; } = [];

    /// <summary>A text, as somebody types it into the library.</summary>
    public static LibraryValue Typed(string text) => new() { Type = QuestionType.Text, Text = text };

    /// <summary>What was answered to a question; null for files, which stay with their documents.</summary>
    public static LibraryValue? Of(FrozenQuestion question, AnswerValue value)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(value);
        return question.Type is QuestionType.File ? null : new()
        {
            Type = question.Type,
            Chosen = [.. value.Values.Select(key => question.Options.First(option => Same(option.Key, key)).Label)],
            Number = value.Number,
            Unit = value.Number is null ? null : question.Unit,
            Text = value.Text,
            On = value.On,
            Columns = value.Rows.Count == 0 ? [] : question.Columns,
            Rows = value.Rows,
        };
    }

    /// <summary>The same as an answer to a question; null where the question has no room for it.</summary>
    public AnswerValue? For(FrozenQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Type switch
        {
            QuestionType.Choice => Options(question) is [var one] ? new() { Values = [one] } : null,
            QuestionType.Multiple => Options(question) is { Count: > 0 } some && AnswerRules.Alone(question, some) is null ? new() { Values = some } : null,
            QuestionType.Number => Number is { } number && string.Equals(Unit, question.Unit, StringComparison.OrdinalIgnoreCase) && Fits(question, number) ? new() { Number = number } : null,
            QuestionType.Text => Lines() is { Count: > 0 } lines ? new() { Text = string.Join('\n', lines) } : null,
            QuestionType.Date => On is { } on ? new() { On = on } : null,
            QuestionType.Table => Rows.Count > 0 && Columns.SequenceEqual(question.Columns) ? new() { Rows = Rows } : null,
            QuestionType.File => null,
        };
    }

    /// <summary>What it says line by line.</summary>
    public IReadOnlyList<string> Lines()
    {
        List<string> lines = [.. Chosen];
        if (Number is { } number) lines.Add($"{number.ToString("0.######", CultureInfo.InvariantCulture)} {Unit}".TrimEnd());
        if (!string.IsNullOrWhiteSpace(Text)) lines.Add(Text);
        if (On is { } on) lines.Add(on.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        lines.AddRange(Rows.Select(row => string.Join("; ", Columns.Where(column => row.ContainsKey(column.Key)).Select(column => $"{column.Label}: {row[column.Key]}"))));
        return lines;
    }

    /// <summary>The same in other words: a number stays a number and a day a day where the words are one; a table becomes text.</summary>
    public LibraryValue Reworded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ReplaceLineEndings("\n").Trim();
        if (string.Equals(lines, string.Join('\n', Lines()), StringComparison.Ordinal)) return this;
        return Type switch
        {
            QuestionType.Choice or QuestionType.Multiple => this with { Chosen = [.. lines.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] },
            QuestionType.Number when Counted(lines) is { } number => this with { Number = number },
            QuestionType.Date when DateOnly.TryParseExact(lines, DayForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var on) => this with { On = on },
            _ => Typed(lines),
        };
    }

    // with its unit or without, as the line shows it
    private decimal? Counted(string line)
    {
        var digits = Unit is { Length: > 0 } unit && line.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? line[..^unit.Length] : line;
        return decimal.TryParse(digits, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    // the option of the same words, or the only one that begins with the same plain word, such as "Yes"
    private IReadOnlyList<string> Options(FrozenQuestion question)
    {
        var said = Chosen.Count > 0 ? Chosen : Lines();
        var keys = said.Select(words => question.Options.FirstOrDefault(option => string.Equals(option.Label.Trim(), words.Trim(), StringComparison.OrdinalIgnoreCase))
            ?? (First(words) is { } first && question.Options.Where(option => Same(First(option.Label), first)).ToList() is [var only] && said.Count == 1 ? only : null)).ToList();
        return keys.Contains(null) ? [] : [.. keys.Select(option => option!.Key).Distinct(StringComparer.Ordinal)];
    }

    private static string? First(string words) => WordSplit.Of(words) is [var first, ..] && Plain.Contains(first, StringComparer.Ordinal) ? first : null;

    private static bool Fits(FrozenQuestion question, decimal number) => !(number < question.Minimum || number > question.Maximum || (question.Whole && !decimal.IsInteger(number)));

    private static bool Same(string? left, string? right) => string.Equals(left, right, StringComparison.Ordinal);
}
