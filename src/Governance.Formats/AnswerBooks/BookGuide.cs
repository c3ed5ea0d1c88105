using System.Globalization;
using ClosedXML.Excel;
using Governance.Formats.Workbooks;

namespace Governance.Formats.AnswerBooks;

/// <summary>Writes the tab that says how the workbook is filled in and what becomes of it.</summary>
internal static class BookGuide
{
    private const int Width = 110;

    private static readonly string[] Lines =
    [
        "Fill in the coloured cells. Everything else is locked, so that nothing is changed by mistake; the protection has no password.",
        "How you deal with it: choose what you do with the question. Left empty, a question with an answer counts as answered.",
        "Answer: choose from the list, or type a number, a day or words, as the column beside the question says.",
        "Where several options can be chosen, each has a row of its own: choose Yes beside those that hold.",
        "Where a table is asked for, its rows are filled in in a tab of its own, named in the column beside the question.",
        "Reason: why the question is declined or does not apply. Performed by: the organization that performs it.",
        "Compensating control and Until: what you do instead, and its last day, where your answer asks for it.",
        "Label: how sensitive the answer is. Left empty, the label stays as it is in the portal, and a new answer is Confidential.",
        "Attached in the portal names the documents that stood beside the answer when this workbook was made.",
        "Files to attach: the names of further files, one in each line. Put the workbook and the files into one zip, and upload that in the portal.",
        "Tabs may be renamed and moved, rows sorted and filtered, rows and columns of your own added. Do not delete the hidden row and columns.",
        "When you upload the workbook, the portal first shows what would change, cell by cell, and saves nothing before you say so.",
        "Where somebody changed an answer in the portal meanwhile, you choose which one stands. Nothing is submitted by an upload.",
    ];

    /// <summary>Writes it.</summary>
    public static void Write(IXLWorksheet tab, AnswerBookSource source)
    {
        var questionnaire = source.Questionnaire;
        tab.Cell(BookLook.NameRow, 1).SetValue(new BookMark(questionnaire.Id.Value, questionnaire.QuestionnaireHash, BookMark.Guide, "-").ToString());
        BookLook.Title(tab, 1, questionnaire.Title, $"{questionnaire.BuyerName}, {questionnaire.Reference}. About {questionnaire.Service}. Due on {Day(questionnaire.DueOn)}.");
        tab.Column(1).Width = Width;
        var row = BookLook.HeadRow;
        CellText.Put(tab.Cell(row++, 1), $"With the answers as of {source.MadeAt.UtcDateTime.ToString("d MMMM yyyy, HH:mm", CultureInfo.InvariantCulture)} UTC; version {source.Sheet.Document.Version} of the questionnaire.");
        row++;
        foreach (var line in Lines)
        {
            tab.Cell(row, 1).Style.Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
            RowRoom.Fit(tab, row, RowRoom.Lines(line, Width));
            CellText.Put(tab.Cell(row++, 1), line);
        }
        tab.PageSetup.SetPageOrientation(XLPageOrientation.Portrait).SetPaperSize(XLPaperSize.A4Paper).FitToPages(1, 0);
        tab.Protect();
    }

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
}
