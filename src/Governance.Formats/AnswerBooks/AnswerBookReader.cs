using Governance.Domain;
using Governance.Domain.AnswerBooks;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.AnswerBooks;

/// <summary>
/// Reads a workbook of answers that came back. Tabs may have other names and another order, rows be sorted and hidden, rows and columns be
/// added, and another program may have saved it: what is read is found by the keys in hidden cells, never by where it stands.
/// </summary>
public static class AnswerBookReader
{
    /// <summary>How large such a workbook may be; no questionnaire comes near it.</summary>
    public static TableLimits Limits { get; } = TableLimits.Standard with { MaxRows = 20_000, MaxColumns = 400 };

    /// <summary>Reads it.</summary>
    /// <param name="fileName">The name it came under.</param>
    /// <param name="content">All of it, seekable.</param>
    /// <param name="questionnaire">The questionnaire that it is uploaded to.</param>
    /// <param name="document">Its document.</param>
    /// <exception cref="Refused">It is no such workbook, one of another questionnaire or version, damaged or too large.</exception>
    public static AnswerBookRows Read(string fileName, Stream content, Questionnaire questionnaire, FrozenQuestionnaire document)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(document);
        using var file = TabularFile.Open(fileName, content, Limits);
        if (file is not XlsxRows book) throw new Refused(AnswerBookRefusals.NotAWorkbook.With(fileName));
        List<BookTab> tabs = [];
        List<string> leftOut = [];
        foreach (var (at, heading) in book.Sheets.Index())
        {
            if (BookTab.Read(heading.Name, book.Rows(at)) is { } tab) tabs.Add(tab);
            // the tab with the lists is hidden, and nobody fills it in
            else if (!heading.IsHidden) leftOut.Add($"Sheet {heading.Name} is not read: it has no hidden row that tells what it is.");
        }
        if (tabs.Count == 0) throw new Refused(AnswerBookRefusals.NotFromHere.With(fileName));
        foreach (var tab in tabs) MustBeOf(questionnaire, tab, fileName);
        return Read(document, tabs, new BookValues(book.From1904), leftOut);
    }

    private static void MustBeOf(Questionnaire questionnaire, BookTab tab, string fileName)
    {
        if (tab.Mark.Questionnaire != questionnaire.Id.Value) throw new Refused(AnswerBookRefusals.OtherQuestionnaire.With(fileName, tab.Name));
        if (!string.Equals(tab.Mark.Document, questionnaire.QuestionnaireHash, StringComparison.Ordinal)) throw new Refused(AnswerBookRefusals.OtherVersion.With(fileName, tab.Name));
    }

    private static AnswerBookRows Read(FrozenQuestionnaire document, List<BookTab> tabs, BookValues values, List<string> leftOut)
    {
        var rows = tabs.Where(tab => tab.Mark.Kind is BookMark.Section).SelectMany(tab => tab.Rows.Where(row => tab.Key(row).Length > 0).Select(row => (Tab: tab, Row: row)))
            .ToLookup(row => row.Tab.Key(row.Row), StringComparer.Ordinal);
        var tables = tabs.Where(tab => tab.Mark.Kind is BookMark.Table).ToLookup(tab => tab.Mark.Key, StringComparer.Ordinal);
        List<BookAnswer> answers = [];
        foreach (var question in document.Questions())
        {
            var place = document.Place(question.Key)!;
            var (own, parts) = (rows[question.Key].Where(row => Part(row).Length == 0).ToList(), rows[question.Key].Where(row => Part(row).Length > 0).ToList());
            if (own is [var only, ..]) answers.Add(new QuestionReading(question, place, only, values).Read([.. own.Skip(1)], parts, [.. tables[question.Key]]));
            else leftOut.Add($"Question {place} is not in the workbook, and stays as it is.");
        }
        foreach (var unknown in rows.Where(group => document.Question(group.Key) is null).Select(group => group.First()))
            leftOut.Add($"Sheet {unknown.Tab.Name}, row {unknown.Row.Number} is not read: its hidden key is that of no question here.");
        return new(answers, leftOut);
    }

    private static string Part((BookTab Tab, TableRow Row) row) => row.Tab.Cell(row.Row, BookColumn.Part).Text.Trim();
}
