using ClosedXML.Excel;
using Governance.Formats.Workbooks;

namespace Governance.Formats.AnswerBooks;

/// <summary>What all tabs of a workbook of answers look like, and which rules keep from slips.</summary>
internal static class BookLook
{
    /// <summary>The row that names the columns for the portal; hidden.</summary>
    public const int NameRow = 1;
    /// <summary>The row of headings.</summary>
    public const int HeadRow = 4;

    private const double First = 1, PastLast = 2_958_465;

    /// <summary>Puts title and a line about it above the headings.</summary>
    public static void Title(IXLWorksheet tab, int column, string title, string? about)
    {
        tab.Row(NameRow).Hide();
        tab.Cell(2, column).Style.Font.SetBold().Font.SetFontSize(14);
        CellText.Put(tab.Cell(2, column), title);
        tab.Cell(3, column).Style.Font.SetFontColor(XLColor.FromHtml("#5B6470"));
        if (!string.IsNullOrEmpty(about)) CellText.Put(tab.Cell(3, column), about);
    }

    /// <summary>A heading.</summary>
    public static void Heading(IXLCell cell, string heading)
    {
        cell.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#E7EAEE")).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        CellText.Put(cell, heading);
    }

    /// <summary>Cells that are filled in: unlocked, and seen to be.</summary>
    public static void Fillable(IXLStyle style, string format)
    {
        style.Protection.SetLocked(false).Fill.SetBackgroundColor(XLColor.FromHtml("#FBFAEF"));
        style.Border.SetOutsideBorder(XLBorderStyleValues.Thin).Border.SetOutsideBorderColor(XLColor.FromHtml("#C9CFD8"));
        style.NumberFormat.SetFormat(format);
        Text(style);
    }

    /// <summary>Text on as many lines as it needs.</summary>
    public static void Text(IXLStyle style) => style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText();

    /// <summary>Locks a tab but for what is unlocked; filters, sorting, widths and heights stay free.</summary>
    public static void Protect(IXLWorksheet tab, int freezeColumns)
    {
        tab.SheetView.Freeze(HeadRow, freezeColumns);
        tab.PageSetup.SetPageOrientation(XLPageOrientation.Landscape).SetPaperSize(XLPaperSize.A4Paper).FitToPages(1, 0);
        tab.PageSetup.SetRowsToRepeatAtTop(HeadRow, HeadRow);
        tab.Protect().AllowElement(XLSheetProtectionElements.AutoFilter).AllowElement(XLSheetProtectionElements.Sort)
            .AllowElement(XLSheetProtectionElements.FormatColumns).AllowElement(XLSheetProtectionElements.FormatRows);
    }

    /// <summary>Takes numbers alone.</summary>
    public static void Number(IXLDataValidation rule, decimal? least, decimal? most, bool whole)
    {
        const decimal farthest = 999_999_999_999m;
        rule.AllowedValues = whole ? XLAllowedValues.WholeNumber : XLAllowedValues.Decimal;
        rule.Operator = XLOperator.Between;
        rule.MinValue = Plain(least ?? -farthest);
        rule.MaxValue = Plain(most ?? farthest);
        rule.ErrorTitle = "Not a number that fits";
        rule.ErrorMessage = $"Give a {(whole ? "whole number" : "number")}{(least is null && most is null ? "" : $" from {(least is null ? "below" : Plain(least.Value))} to {(most is null ? "above" : Plain(most.Value))}")}.";
    }

    /// <summary>Takes days alone.</summary>
    public static void Day(IXLDataValidation rule)
    {
        rule.AllowedValues = XLAllowedValues.Date;
        rule.Operator = XLOperator.Between;
        rule.MinValue = First.ToString(System.Globalization.CultureInfo.InvariantCulture);
        rule.MaxValue = PastLast.ToString(System.Globalization.CultureInfo.InvariantCulture);
        rule.ErrorTitle = "Not a day";
        rule.ErrorMessage = "Give a day, such as 2026-11-20.";
    }

    /// <summary>Puts a day; before March 1900, where spreadsheets count wrongly, as text.</summary>
    public static void Put(IXLCell cell, DateOnly day)
    {
        if (day < new DateOnly(1900, 3, 1)) CellText.Put(cell, day.ToString("O", System.Globalization.CultureInfo.InvariantCulture));
        else cell.SetValue(day.ToDateTime(default));
    }

    private static string Plain(decimal limit) => limit.ToString("0.######", System.Globalization.CultureInfo.InvariantCulture);
}
