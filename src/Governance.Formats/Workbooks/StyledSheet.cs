using ClosedXML.Excel;

namespace Governance.Formats.Workbooks;

/// <summary>A sheet that is filled from top to bottom: title, facts, tables. It prints on pages of A4, one page wide.</summary>
public sealed class StyledSheet
{
    private readonly IXLWorksheet sheet;
    private int row = 1;
    private bool frozen;

    internal StyledSheet(IXLWorksheet sheet, string title, string subtitle)
    {
        this.sheet = sheet;
        sheet.Cell(row, 1).Style.Font.SetBold().Font.SetFontSize(16);
        CellText.Put(sheet.Cell(row++, 1), title);
        sheet.Cell(row, 1).Style.Font.SetFontColor(XLColor.FromHtml("#5B6470"));
        CellText.Put(sheet.Cell(row++, 1), subtitle);
        row++;
        sheet.PageSetup.SetPageOrientation(XLPageOrientation.Landscape).SetPaperSize(XLPaperSize.A4Paper).FitToPages(1, 0);
        sheet.PageSetup.Footer.Left.AddText(title.Replace("&", "&&", StringComparison.Ordinal));
        sheet.PageSetup.Footer.Right.AddText("&P / &N");
    }

    /// <summary>Adds facts, each a label and what it says, and an empty row after them.</summary>
    public void Facts(params IReadOnlyList<(string Label, StyledCell Value)> facts)
    {
        foreach (var (label, value) in facts)
        {
            sheet.Cell(row, 1).Style.Font.SetBold();
            CellText.Put(sheet.Cell(row, 1), label);
            var cell = sheet.Cell(row++, 2);
            if (value.Value is DateTime at) cell.Style.NumberFormat.SetFormat(FormatOf(at.TimeOfDay == TimeSpan.Zero ? ColumnFormat.Date : ColumnFormat.Instant));
            cell.Style.Alignment.SetHorizontal(XLAlignmentHorizontalValues.Left);
            Write(cell, value);
        }
        row++;
    }

    /// <summary>Adds a table with filters and an empty row after it. The first one's headings stay in sight and repeat on every page, and its widths hold for the sheet.</summary>
    public void Table(IReadOnlyList<StyledColumn> columns, IEnumerable<IReadOnlyList<StyledCell>> rows)
    {
        var heading = row++;
        for (var i = 0; i < columns.Count; i++) Heading(sheet.Cell(heading, i + 1), columns[i]);
        foreach (var cells in rows)
        {
            for (var i = 0; i < cells.Count; i++) Cell(sheet.Cell(row, i + 1), columns[i].Format, cells[i]);
            row++;
        }
        if (!frozen) Freeze(heading, columns);
        row++;
    }

    private void Freeze(int heading, IReadOnlyList<StyledColumn> columns)
    {
        frozen = true;
        sheet.SheetView.FreezeRows(heading);
        sheet.PageSetup.SetRowsToRepeatAtTop(heading, heading);
        sheet.Range(heading, 1, Math.Max(heading + 1, row - 1), columns.Count).SetAutoFilter();
        for (var i = 0; i < columns.Count; i++) sheet.Column(i + 1).Width = columns[i].Width;
    }

    private static void Heading(IXLCell cell, StyledColumn column)
    {
        cell.Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.FromHtml("#E7EAEE")).Alignment.SetWrapText().Alignment.SetVertical(XLAlignmentVerticalValues.Top);
        CellText.Put(cell, column.Heading);
    }

    private static void Cell(IXLCell cell, ColumnFormat format, StyledCell value)
    {
        cell.Style.Alignment.SetVertical(XLAlignmentVerticalValues.Top).Alignment.SetWrapText(format == ColumnFormat.Wrapped);
        if (value.Value is not string) cell.Style.NumberFormat.SetFormat(FormatOf(value.Format ?? format));
        Write(cell, value);
    }

    private static void Write(IXLCell cell, StyledCell value)
    {
        if (FillOf(value.Tone) is { } fill) cell.Style.Fill.SetBackgroundColor(XLColor.FromHtml(fill));
        if (value.Value is string text) CellText.Put(cell, text);
        else if (value.Value is double number) cell.SetValue(number);
        else if (value.Value is DateTime at) cell.SetValue(at);
    }

    private static string FormatOf(ColumnFormat format) => format switch
    {
        ColumnFormat.Text or ColumnFormat.Wrapped => "General",
        ColumnFormat.Whole => "#,##0",
        ColumnFormat.Score => "0.0",
        ColumnFormat.Percent => "0%",
        ColumnFormat.Date => @"yyyy\-mm\-dd",
        ColumnFormat.Instant => @"yyyy\-mm\-dd\ hh:mm",
    };

    private static string? FillOf(CellTone tone) => tone switch
    {
        CellTone.None => null,
        CellTone.Good => "#D7EFE0",
        CellTone.Watch => "#FBEBC8",
        CellTone.Poor => "#F8D9D6",
        CellTone.Neutral => "#ECEEF1",
    };
}
