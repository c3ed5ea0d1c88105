using ClosedXML.Excel;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Formats.Xlsx;

namespace Governance.Formats.AnswerBooks;

/// <summary>
/// Writes a questionnaire with its answers as a workbook to fill in away from the portal: a tab per section, one more for each question that is
/// answered with a table, and a guide. Only what is filled in is unlocked; the protection has no password and keeps from slips alone.
/// </summary>
public static class AnswerBook
{
    /// <summary>Writes the file.</summary>
    public static void Write(AnswerBookSource source, Stream target)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var book = new XLWorkbook();
        book.Properties.Title = $"{source.Questionnaire.Reference}: {source.Questionnaire.Title}";
        book.Properties.Created = book.Properties.Modified = source.MadeAt.UtcDateTime;
        book.Style.Font.SetFontName("Calibri").Font.SetFontSize(11);
        List<string> names = [];
        var guide = book.AddWorksheet(Named("Instructions", names));
        var tables = source.Sheet.Document.Questions().Where(question => question.Type is QuestionType.Table)
            .ToDictionary(question => question.Key, question => Named($"Table {source.Sheet.Document.Place(question.Key)}", names), StringComparer.Ordinal);
        var lists = new ChoiceLists();
        foreach (var section in source.Sheet.Document.Sections) new SectionTab(book.AddWorksheet(Named(section.Title, names)), source, lists, tables).Write(section);
        foreach (var (key, name) in tables) TableTab.Write(book.AddWorksheet(name), source, source.Sheet.Document.Question(key)!);
        lists.Write(book.AddWorksheet(Named("Choices", names)));
        BookGuide.Write(guide, source);
        Save(book, target);
    }

    private static string Named(string wanted, List<string> names)
    {
        names.Add(SheetName.Allowed(wanted, names));
        return names[^1];
    }

    private static void Save(XLWorkbook book, Stream target)
    {
        // the package writer goes back and forth, which a response cannot
        using var whole = new MemoryStream();
        book.SaveAs(whole);
        RowRoom.Loosen(whole);
        whole.Position = 0;
        whole.CopyTo(target);
    }
}
