using System.Globalization;
using ClosedXML.Excel;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Workbooks;

namespace Governance.Formats.AnswerBooks;

/// <summary>Writes the tab of a section: a row per question, and one more per option where several can be chosen.</summary>
internal sealed class SectionTab(IXLWorksheet tab, AnswerBookSource source, ChoiceLists lists, Dictionary<string, string> tables)
{
    private const int FirstVisible = 5, Frozen = 6;
    private static readonly string[] Labels = [.. Enum.GetValues<Classification>().Select(AnswerBookWords.Word)];
    private readonly Dictionary<string, int> columns = BookColumn.All.Index().ToDictionary(column => column.Item.Name, column => column.Index + 2, StringComparer.Ordinal);
    private readonly Dictionary<BookField, int> fields = BookColumn.All.Index().Where(column => column.Item.Field is not null).ToDictionary(column => column.Item.Field!.Value, column => column.Index + 2);
    private readonly List<IXLCell> days = [];
    private readonly Dictionary<string, IXLStyle> styles = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> needed = [];
    private int row = BookLook.HeadRow;

    /// <summary>Writes it.</summary>
    public void Write(FrozenSection section)
    {
        tab.Cell(BookLook.NameRow, 1).SetValue(new BookMark(source.Questionnaire.Id.Value, source.Questionnaire.QuestionnaireHash, BookMark.Section, section.Key).ToString());
        foreach (var column in BookColumn.All) tab.Cell(BookLook.NameRow, columns[column.Name]).SetValue(column.Name);
        BookLook.Title(tab, FirstVisible, section.Title, section.Intro);
        foreach (var column in BookColumn.All.Where(column => column.Heading.Length > 0)) BookLook.Heading(tab.Cell(BookLook.HeadRow, columns[column.Name]), column.Heading);
        for (var hidden = 1; hidden < FirstVisible; hidden++) tab.Column(hidden).Hide();
        foreach (var column in BookColumn.All.Where(column => column.Heading.Length > 0)) tab.Column(columns[column.Name]).Width = column.Width;
        foreach (var question in section.Questions) Write(question);
        foreach (var (at, lines) in needed) RowRoom.Fit(tab, at, lines);
        tab.Range(BookLook.HeadRow, FirstVisible, Math.Max(row, BookLook.HeadRow + 1), columns[BookColumn.Files]).SetAutoFilter();
        Rule(days, BookLook.Day);
        BookLook.Protect(tab, Frozen);
    }

    private void Write(FrozenQuestion question)
    {
        row++;
        var answer = source.Sheet.Of(question);
        var draft = ShownAnswer.Of(question, answer?.Draft ?? ShownAnswer.Nothing);
        var open = source.Sheet.IsOpen(question);
        Text(1, question.Key);
        if (answer is not null) Text(columns[BookColumn.Version], answer.Version.ToString(CultureInfo.InvariantCulture));
        Text(columns[BookColumn.Shown], ShownAnswer.Hash(question, draft));
        Text(columns[BookColumn.Place], source.Sheet.Document.Place(question.Key)!);
        Text(columns[BookColumn.Question], question.Text);
        Text(columns[BookColumn.Help], Help(question, open));
        Text(columns[BookColumn.Attached], string.Join('\n', source.Attached[question.Key]));
        if (open) Unlock(question);
        foreach (var field in fields.Keys.Except([BookField.Answer, BookField.CompensatingUntil])) Text(fields[field], answer is null && field is BookField.Label ? "" : AnswerBookWords.Text(question, draft, field));
        if (draft.CompensatingUntil is { } until) BookLook.Put(Cell(BookField.CompensatingUntil), until);
        Answer(question, draft, open);
    }

    private void Unlock(FrozenQuestion question)
    {
        foreach (var field in fields.Keys.Where(field => field is not BookField.Answer)) Fillable(Cell(field), field is BookField.CompensatingUntil ? "yyyy-mm-dd" : "@");
        AnswerState[] ways = [AnswerState.Answered, AnswerState.Inherited, .. question.AllowNotApplicable ? [AnswerState.NotApplicable] : Array.Empty<AnswerState>(), AnswerState.Declined];
        Fillable(tab.Cell(row, columns[BookColumn.Files]), "@");
        lists.Offer(Cell(BookField.State), [.. ways.Select(AnswerBookWords.Word)]);
        lists.Offer(Cell(BookField.Label), Labels);
        days.Add(Cell(BookField.CompensatingUntil));
    }

    private void Answer(FrozenQuestion question, AnswerDraft draft, bool open)
    {
        var (cell, value) = (Cell(BookField.Answer), draft.Value ?? new());
        if (open && question.Type is QuestionType.Choice or QuestionType.Number or QuestionType.Text or QuestionType.Date) Fillable(cell, question.Type switch
        {
            QuestionType.Date => "yyyy-mm-dd",
            QuestionType.Number => "General",
            QuestionType.Choice or QuestionType.Text or QuestionType.Multiple or QuestionType.Table or QuestionType.File => "@",
        });
        switch (question.Type)
        {
            case QuestionType.Choice:
                var options = AnswerBookWords.Options(question);
                if (open) lists.Offer(cell, [.. options.Select(option => option.Text)]);
                Text(fields[BookField.Answer], options.Where(option => value.Values.Contains(option.Key, StringComparer.Ordinal)).Select(option => option.Text).FirstOrDefault() ?? "");
                break;
            case QuestionType.Multiple:
                foreach (var (key, text) in AnswerBookWords.Options(question)) Option(question, key, text, value.Values.Contains(key, StringComparer.Ordinal), open);
                break;
            case QuestionType.Number:
                if (open) BookLook.Number(cell.SetDataValidation(), question.Minimum, question.Maximum, question.Whole);
                if (value.Number is { } number) cell.SetValue((double)number);
                break;
            case QuestionType.Date:
                if (open) days.Add(cell);
                if (value.On is { } on) BookLook.Put(cell, on);
                break;
            case QuestionType.Text:
                Text(fields[BookField.Answer], value.Text ?? "");
                break;
            case QuestionType.Table or QuestionType.File:
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(question), question.Type, null);
        }
    }

    private void Option(FrozenQuestion question, string key, string text, bool chosen, bool open)
    {
        row++;
        Text(1, question.Key);
        Text(columns[BookColumn.Part], key);
        Text(columns[BookColumn.Place], source.Sheet.Document.Place(question.Key)!);
        Text(columns[BookColumn.Question], $"Option: {text}");
        Text(fields[BookField.Answer], chosen ? AnswerBookWords.Chosen : "");
        if (!open) return;
        Fillable(Cell(BookField.Answer), "@");
        lists.Offer(Cell(BookField.Answer), AnswerBookWords.Chosen);
    }

    private string Help(FrozenQuestion question, bool open)
    {
        string?[] lines =
        [
            open ? AnswerBookWords.Form(question, tables.GetValueOrDefault(question.Key)) : "Not open: what stands here cannot be changed now.",
            question.Condition is null ? null : "Asked only where earlier answers call for it; the portal shows when.",
            question.Why is null ? null : $"Why it is asked: {question.Why}",
            question.Good is null ? null : $"What good looks like: {question.Good}",
            question.Evidence is { } evidence ? $"Evidence{(evidence.Required ? ", required" : "")}: {evidence.What ?? "attach it in the portal."}" : null,
        ];
        return string.Join('\n', lines.OfType<string>());
    }

    private IXLCell Cell(BookField field) => tab.Cell(row, fields[field]);

    private void Text(int column, string text)
    {
        var cell = tab.Cell(row, column);
        if (column >= FirstVisible && cell.Style.Protection.Locked) Styled(cell, "", BookLook.Text);
        if (text.Length == 0) return;
        CellText.Put(cell, text);
        if (column >= FirstVisible) needed[row] = Math.Max(needed.GetValueOrDefault(row), RowRoom.Lines(text, BookColumn.All[column - 2].Width));
    }

    private void Fillable(IXLCell cell, string format) => Styled(cell, format, style => BookLook.Fillable(style, format));

    // set property by property, the styles of thousands of cells take longer than all the rest
    private void Styled(IXLCell cell, string kind, Action<IXLStyle> set)
    {
        if (styles.TryGetValue(kind, out var known)) cell.Style = known;
        else
        {
            set(cell.Style);
            styles.Add(kind, cell.Style);
        }
    }

    private static void Rule(List<IXLCell> cells, Action<IXLDataValidation> set)
    {
        if (cells.Count == 0) return;
        var rule = cells[0].SetDataValidation();
        foreach (var cell in cells.Skip(1)) rule.AddRange(cell.AsRange());
        set(rule);
    }
}
