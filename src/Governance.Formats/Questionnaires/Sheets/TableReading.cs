using System.Globalization;
using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Reads the sheets of a file one after the other into sections and questions.</summary>
internal sealed class TableReading(string fileName, IReadOnlyList<LoadedSheet> book)
{
    private const int MostQuestions = 200_000, MostControls = 50, MostCharactersOfControl = 64;
    private readonly Keys sectionKeys = new("section"), questionKeys = new("q");
    private readonly Dictionary<string, (string Place, string Text)> seen = new(StringComparer.Ordinal);
    private readonly List<(string Title, List<ReadQuestion> Questions)> sections = [];
    private readonly List<Flaw> problems = [];
    private readonly CellBudget offers = new(OfferedValues.MostSteps);
    private int questions;

    /// <summary>What was found wrong or left out, so far.</summary>
    public IReadOnlyList<Flaw> Problems => problems;

    /// <summary>The sections that have questions.</summary>
    public IReadOnlyList<ReadSection> Sections() => [.. sections.Where(section => section.Questions.Count > 0).Select(section => new ReadSection(sectionKeys.Of(section.Title), section.Title, null, section.Questions))];

    /// <summary>Reads a sheet, as found by itself or as somebody says.</summary>
    public ReadSheet Read(LoadedSheet sheet, SheetChoice? choice)
    {
        var rows = sheet.Content.Rows;
        var (table, reason) = choice is null ? TableSearch.In(rows) : (ChosenTables.Of(choice, rows), "No column for the questions is chosen.");
        var read = new ReadSheet { Name = sheet.Heading.Name, Part = sheet.Content.Part, IsHidden = sheet.Heading.IsHidden, IsTaken = false, Samples = ColumnSamples.Of(rows, (table?.Header ?? -1) + 1) };
        if (table is not null)
            read = read with { HeaderRow = table.Header < 0 ? null : rows[table.Header].Number, Headings = table.Header < 0 ? [] : [.. rows[table.Header].Cells.Select(cell => Wording.Clean(cell.Text))], Columns = ChosenTables.Letters(table) };
        if (choice is { IsTaken: false }) return Left(read, rows, "The sheet was left out by choice.");
        if (choice is null && sheet.Heading.IsHidden) return Left(read, rows, "The sheet is hidden: it is offered, and left out until it is chosen.");
        return table is null ? Left(read, rows, reason!) : Taken(sheet, table, read with { IsTaken = true });
    }

    private ReadSheet Left(ReadSheet read, IReadOnlyList<TableRow> rows, string reason)
    {
        if (rows.Count > 0) problems.Add(new Flaw(read.Name, $"{reason} It has {rows.Count.ToString("N0", CultureInfo.InvariantCulture)} rows with content."));
        return read with { Skipped = [.. rows.Select(row => new SkippedRow(row.Number, reason))] };
    }

    private ReadSheet Taken(LoadedSheet sheet, FoundTable table, ReadSheet read)
    {
        var rows = sheet.Content.Rows;
        var (reading, offered) = (new RowReading(sheet, table), new OfferedValues(sheet, table.Marks.Count > 0 ? -1 : table[ColumnRole.Answer], book, offers));
        List<SkippedRow> skipped = [.. rows.Take(Math.Max(table.Header, 0)).Select(row => new SkippedRow(row.Number, "The row stands above the headings."))];
        var (before, answered) = (questions, 0);
        List<(int Row, string Title, List<ReadQuestion> Under)> headings = [];
        sections.Add((read.Name, []));
        for (var i = table.Header + 1; i < rows.Count; i++)
        {
            var (kind, text) = reading.Of(i);
            if (kind == RowKind.Section)
            {
                sections.Add((text, []));
                headings.Add((rows[i].Number, text, sections[^1].Questions));
            }
            else if (kind == RowKind.Skipped) skipped.Add(new SkippedRow(rows[i].Number, text));
            else if (Ask(sheet, table, reading, rows[i], text, offered) is { } why) skipped.Add(new SkippedRow(rows[i].Number, why));
            else if (sections[^1].Questions[^1].Answer is not null) answered++;
        }
        Report(sheet, table, read);
        skipped.AddRange(headings.Where(heading => heading.Under.Count == 0).Select(heading => new SkippedRow(heading.Row, $"No question stands directly below “{Wording.Short(heading.Title)}”, so this title is left out.")));
        return read with { Questions = questions - before, Answers = answered, Skipped = [.. skipped.OrderBy(row => row.Row)] };
    }

    // null where the question was taken; otherwise why not
    private string? Ask(LoadedSheet sheet, FoundTable table, RowReading reading, TableRow row, string text, OfferedValues offered)
    {
        if (questions == MostQuestions) throw new Refused(ReadingRefusals.TooManyQuestions.With(fileName, MostQuestions));
        var (id, address) = (Wording.OrNull(reading.Text(row, ColumnRole.Id)), $"{sheet.Heading.Name}!{reading.Address(row, ColumnRole.Question)}");
        if (id is not null && !seen.TryAdd(id, (address, text)) && string.Equals(seen[id].Text, text, StringComparison.Ordinal)) return $"The question {Wording.Short(id)} stands already in {seen[id].Place}, in the same words.";
        var key = questionKeys.Of(id);
        if (id is not null && !string.Equals(seen[id].Place, address, StringComparison.Ordinal)) problems.Add(new Flaw(address, $"The identifier {Wording.Short(id)} is also that of {seen[id].Place}; this question is taken as {key}."));
        Into(Wording.OrNull(reading.Text(row, ColumnRole.Section)));
        var question = new Question { Key = key, Text = text, Type = QuestionType.Text, Weight = Weight(reading, row, address), Good = Wording.OrNull(reading.Text(row, ColumnRole.Guidance)), Controls = Controls(reading.Text(row, ColumnRole.Control), address), AllowNotApplicable = true };
        var (answer, comment) = table.Marks.Count > 0 ? Marked(table, reading, row, sheet.Heading.Name) : (null, Said(reading, row, ColumnRole.Comment, sheet.Heading.Name));
        var (type, options) = (reading.Text(row, ColumnRole.AnswerType), reading.Text(row, ColumnRole.Options));
        var formed = AnswerForms.With(question, type, options, table.Marks.Count > 0 ? [.. table.Marks.Select(mark => mark.Answer)] : offered.At(row.Number));
        if (AnswerForms.IsBereft(formed, type, options)) problems.Add(new Flaw(address, $"{(options.Length == 0 ? $"It is to be answered by “{Wording.Short(type)}”, and no answers are listed" : $"“{Wording.Short(options)}” is no list of 2 to {AnswerForms.MostOptions} different answers of at most {AnswerForms.MostLabel} characters")}, so it is answered in words."));
        sections[^1].Questions.Add(new ReadQuestion(
            formed,
            id,
            address,
            new QuestionCell(sheet.Index, sheet.Heading.Name, sheet.Content.Part, row.Number, CellReference.Letters(table[ColumnRole.Question]), table.Marks.Count > 0 ? null : Letters(table, ColumnRole.Answer), Letters(table, ColumnRole.Comment)) { MarkedColumn = answer is null ? null : CellReference.Letters(answer.Column) },
            table.Marks.Count > 0 ? answer?.Answer : Said(reading, row, ColumnRole.Answer, sheet.Heading.Name),
            comment) { Offered = offered.At(row.Number) });
        questions++;
        foreach (var role in (ReadOnlySpan<ColumnRole>)[ColumnRole.Question, ColumnRole.Answer, ColumnRole.Comment])
            if (reading.Text(row, role) is ['=' or '@', ..]) problems.Add(new Flaw($"{sheet.Heading.Name}!{reading.Address(row, role)}", "The text begins like a formula; it is kept as text and nothing is calculated."));
        return null;
    }

    // a column of sections makes a new one where its value changes
    private void Into(string? section)
    {
        if (section is null || string.Equals(sections[^1].Title, section, StringComparison.Ordinal)) return;
        if (sections[^1].Questions.Count == 0 && sections.Count > 1 && sections[^2].Questions.Count == 0) sections.RemoveAt(sections.Count - 1);
        sections.Add((section, []));
    }

    private string? Said(RowReading reading, TableRow row, ColumnRole role, string sheet)
    {
        if (Wording.OrNull(reading.Text(row, role)) is not { } text || (role == ColumnRole.Answer && AnswerForms.IsPlaceholder(text))) return null;
        if (!reading.IsError(row, role)) return text;
        problems.Add(new Flaw($"{sheet}!{reading.Address(row, role)}", $"The cell holds the error {text} of a formula; nothing is taken from it."));
        return null;
    }

    // one mark is the answer; of several none is, and words in place of a mark belong to the comment
    private (MarkColumn? Answer, string? Comment) Marked(FoundTable table, RowReading reading, TableRow row, string sheet)
    {
        var marked = table.Marks.Select(mark => (Mark: mark, Cell: MarkColumns.Of(row[mark.Column], mark.Answer))).Where(found => found.Cell.IsMarked).ToList();
        var comment = string.Join('\n', marked.Select(found => found.Cell.Words).Append(Said(reading, row, ColumnRole.Comment, sheet)).OfType<string>());
        if (marked.Count > 1) problems.Add(new Flaw($"{sheet}!{CellReference.Of(marked[0].Mark.Column, row.Number)}", $"{string.Join(" and ", marked.Select(found => found.Mark.Answer))} are marked at once; no answer is taken."));
        return (marked is [var one] ? one.Mark : null, comment.Length == 0 ? null : comment);
    }

    private decimal Weight(RowReading reading, TableRow row, string address)
    {
        var text = reading.Text(row, ColumnRole.Weight);
        if (text.Length == 0) return 1;
        if (decimal.TryParse(text.TrimEnd('%', ' ').Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var weight) && weight is >= 0 and < 1_000_000) return weight;
        problems.Add(new Flaw(address, $"The weight “{Wording.Short(text)}” is no number of 0 or more; 1 is taken."));
        return 1;
    }

    private string[] Controls(string text, string address)
    {
        var named = text.Split([',', ';', '\n', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct(StringComparer.Ordinal).ToList();
        string[] taken = [.. named.Where(control => control.Length <= MostCharactersOfControl).Take(MostControls)];
        if (taken.Length < named.Count) problems.Add(new Flaw(address, $"Of {named.Count} references to controls, {taken.Length} are taken: the first {MostControls} that have at most {MostCharactersOfControl} characters."));
        return taken;
    }

    private static string? Letters(FoundTable table, ColumnRole role) => table[role] < 0 ? null : CellReference.Letters(table[role]);

    private void Report(LoadedSheet sheet, FoundTable table, ReadSheet read)
    {
        var columns = table.Columns.Values.Concat(table.Marks.Select(mark => mark.Column)).ToHashSet();
        string[] left = [.. read.Headings.Select((heading, column) => (heading, column)).Where(pair => pair.heading.Length > 0 && !columns.Contains(pair.column)).Select(pair => $"{CellReference.Letters(pair.column)} ({Wording.Short(pair.heading)})")];
        if (left.Length > 0) problems.Add(new Flaw(read.Name, $"These columns are not taken over: {string.Join(", ", left)}."));
        var unsaved = sheet.Content.Unsaved.Where(cell => columns.Contains(cell.Column)).ToArray();
        if (unsaved.Length > 0) problems.Add(new Flaw(read.Name, $"{unsaved.Length} formulas were saved without their value, the first in {CellReference.Of(unsaved[0].Column, unsaved[0].Row)}; these cells count as empty. Open and save the file in a spreadsheet program."));
    }
}
