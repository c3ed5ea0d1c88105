using System.Text;
using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Tells a list of questions, one a line and with commas in them, from a table.</summary>
internal static class LinesOfText
{
    /// <summary>The lines as a sheet of one column; null where the file is the table that it looks like.</summary>
    /// <param name="sheet">The file, taken apart at what looked like a separator.</param>
    /// <param name="content">The file in UTF-8.</param>
    public static LoadedSheet? Of(LoadedSheet sheet, Stream content)
    {
        var rows = sheet.Content.Rows;
        if (rows.Select(row => row.Cells.Count).Distinct().Count() < 2 || TableSearch.In(rows).Table is { Header: >= 0 }) return null;
        content.Position = 0;
        using var reader = new StreamReader(content, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        List<TableRow> lines = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Contains('"', StringComparison.Ordinal)) return null;
            if (!string.IsNullOrWhiteSpace(line)) lines.Add(new TableRow(number, [TableCell.OfText(line.Trim())]));
        }
        return TableSearch.In(lines).Table is null ? null : sheet with { Content = sheet.Content with { Rows = lines } };
    }
}
