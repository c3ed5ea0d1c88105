using System.Globalization;
using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Tables;

namespace Governance.Formats.AnswerBooks;

/// <summary>Reads what a workbook says to one question, from its row, the rows of its options and the tab of its table.</summary>
internal sealed class QuestionReading(FrozenQuestion question, string place, (BookTab Tab, TableRow Row) main, BookValues values)
{
    private const int MostFiles = 50;
    private readonly List<BookCell> cells = [];
    private readonly List<BookRefusal> refused = [];

    /// <summary>Reads it. A second row with the same key makes it unclear which one holds, and is refused.</summary>
    public BookAnswer Read(IReadOnlyList<(BookTab Tab, TableRow Row)> again, IReadOnlyList<(BookTab Tab, TableRow Row)> options, IReadOnlyList<BookTab> tables)
    {
        foreach (var other in again) Twice(other, main);
        var value = Value(options, tables);
        var empty = value is null || value.IsEmpty();
        var state = Field(BookField.State, BookValues.Way) ?? (empty ? AnswerState.Unanswered : AnswerState.Answered);
        var label = Field(BookField.Label, BookValues.Label);
        // a label is never taken away: where none stands, it stays
        if (label is null) cells.RemoveAll(cell => cell.Field is BookField.Label);
        var draft = new AnswerDraft(state, label ?? AnswerDraft.UsualLabel, empty ? null : value,
            Words(BookField.Comment), Words(BookField.Subservice), Words(BookField.Reason), Words(BookField.Offer), Words(BookField.Compensating), Field(BookField.CompensatingUntil, values.Day));
        var version = main.Tab.Cell(main.Row, BookColumn.Version).Text.Trim();
        return new(question.Key, main.Tab.Name, main.Row.Number, draft)
        {
            Version = int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null,
            Shown = main.Tab.Cell(main.Row, BookColumn.Shown).Text is { Length: > 0 } shown ? shown : null,
            Cells = cells,
            Files = Files(),
            Refused = refused,
        };
    }

    private AnswerValue? Value(IReadOnlyList<(BookTab Tab, TableRow Row)> options, IReadOnlyList<BookTab> tables) => question.Type switch
    {
        QuestionType.Choice => Field(BookField.Answer, cell => BookValues.Option(question, cell)) is { } key ? new() { Values = [key] } : null,
        QuestionType.Number => new() { Number = Field(BookField.Answer, BookValues.Number) },
        QuestionType.Text => new() { Text = Words(BookField.Answer) },
        QuestionType.Date => new() { On = Field(BookField.Answer, values.Day) },
        QuestionType.Multiple => Several(options),
        QuestionType.Table => Table(tables),
        QuestionType.File => Elsewhere(AnswerBookWords.Form(question, table: null)),
    };

    private AnswerValue? Several(IReadOnlyList<(BookTab Tab, TableRow Row)> rows)
    {
        Elsewhere(AnswerBookWords.Form(question, table: null));
        if (rows.Count == 0) return null;
        List<string> chosen = [];
        foreach (var (key, text) in AnswerBookWords.Options(question))
        {
            var own = rows.Where(row => string.Equals(row.Tab.Cell(row.Row, BookColumn.Part).Text.Trim(), key, StringComparison.Ordinal)).ToList();
            foreach (var other in own.Skip(1)) Twice(other, own[0]);
            if (own.Count == 0) Refuse(main.Tab, main.Tab.Address(main.Row, Name(BookField.Answer)), AnswerBookRefusals.OptionMissing.With(text).Sentence);
            else if (Guarded(own[0].Tab, own[0].Row, Name(BookField.Answer), cell => BookValues.Chosen(cell))) chosen.Add(key);
        }
        cells.Add(new(BookField.Answer, rows[0].Tab.Address(rows[0].Row, Name(BookField.Answer))));
        return new() { Values = chosen };
    }

    private AnswerValue? Table(IReadOnlyList<BookTab> tabs)
    {
        Elsewhere("it has a tab of its own.");
        if (tabs is not [var tab, ..]) return null;
        if (tabs is [_, var second, ..]) Refuse(second, "A1", AnswerBookRefusals.StandsTwice.With(place, $"sheet {tab.Name}").Sentence);
        foreach (var column in question.Columns.Where(column => !tab.Has(TableTab.ColumnName + column.Key))) Refuse(tab, "A1", AnswerBookRefusals.ColumnMissing.With(column.Label).Sentence);
        // the order that they were written in; new ones after them, as they stand
        var rows = tab.Rows.Where(row => tab.Key(row) is not TableTab.NoEntry)
            .OrderBy(row => int.TryParse(tab.Key(row), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue).ThenBy(row => row.Number);
        cells.Add(new(BookField.Answer, tab.Name));
        return new() { Rows = [.. rows.Select(row => Entries(tab, row)).Where(row => row.Count > 0)] };
    }

    private Dictionary<string, string> Entries(BookTab tab, TableRow row)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var column in question.Columns)
            if (Guarded(tab, row, TableTab.ColumnName + column.Key, cell => values.Entry(column, cell)) is { } entry) entries.Add(column.Key, entry);
        return entries;
    }

    // the cell is locked and empty; what somebody wrote there all the same is not dropped in silence
    private AnswerValue? Elsewhere(string where)
    {
        if (main.Tab.Cell(main.Row, Name(BookField.Answer)).Text.Trim().Length > 0)
            Refuse(main.Tab, main.Tab.Address(main.Row, Name(BookField.Answer)), AnswerBookRefusals.ElsewhereAnswered.With(where).Sentence);
        return null;
    }

    private List<NamedFile> Files()
    {
        List<string> names = [.. main.Tab.Cell(main.Row, BookColumn.Files).Text.Split(['\n', '\r', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
        if (names.Count > MostFiles) Refuse(main.Tab, main.Tab.Address(main.Row, BookColumn.Files), AnswerBookRefusals.TooManyFiles.With(MostFiles).Sentence);
        return [.. names.Take(MostFiles).Select(name => new NamedFile(name, main.Tab.Address(main.Row, BookColumn.Files)))];
    }

    private string? Words(BookField field) => Field(field, BookValues.Words);

    private T? Field<T>(BookField field, Func<TableCell, T?> read)
    {
        if (!main.Tab.Has(Name(field))) return default;
        cells.Add(new(field, main.Tab.Address(main.Row, Name(field))));
        return Guarded(main.Tab, main.Row, Name(field), read);
    }

    private T? Guarded<T>(BookTab tab, TableRow row, string column, Func<TableCell, T?> read)
    {
        try
        {
            return read(tab.Cell(row, column));
        }
        catch (Refused reason)
        {
            Refuse(tab, tab.Address(row, column), reason.Message);
            return default;
        }
    }

    private void Twice((BookTab Tab, TableRow Row) again, (BookTab Tab, TableRow Row) first) =>
        Refuse(again.Tab, again.Tab.Address(again.Row, BookColumn.Question), AnswerBookRefusals.StandsTwice.With(place, $"sheet {first.Tab.Name}, row {first.Row.Number.ToString(CultureInfo.InvariantCulture)}").Sentence);

    private void Refuse(BookTab tab, string address, string reason) => refused.Add(new(tab.Name, address, reason));

    private static string Name(BookField field) => BookColumn.All.First(column => column.Field == field).Name;
}
