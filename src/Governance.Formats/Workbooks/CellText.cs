using ClosedXML.Excel;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Workbooks;

/// <summary>Text in the cells of a styled workbook.</summary>
internal static class CellText
{
    /// <summary>Puts text into a cell; it stays text, whatever it begins with.</summary>
    public static void Put(IXLCell cell, string text)
    {
        // so that it stays text even after somebody edits the cell
        if (text is ['=' or '+' or '-' or '@', ..]) cell.Style.SetIncludeQuotePrefix();
        cell.SetValue(CellRoom.Fit(text.ReplaceLineEndings("\n")));
    }
}
