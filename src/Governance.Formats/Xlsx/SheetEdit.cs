using System.Globalization;
using System.Text;

namespace Governance.Formats.Xlsx;

/// <summary>
/// Puts values into single cells of a sheet as it was saved. Whatever is not such a cell stays byte by byte; texts go into the cell itself, so
/// that those which cells share stay as they are.
/// </summary>
/// <param name="sheet">The sheet.</param>
/// <param name="dateStyles">Per cell style: whether it shows a date.</param>
/// <param name="from1904">Whether dates count from 1904.</param>
internal sealed class SheetEdit(SheetMarkup sheet, IReadOnlyList<bool> dateStyles, bool from1904)
{
    private const double DaysUntil1904 = 1462;
    private readonly ILookup<int, RowMarkup> rows = sheet.Rows.ToLookup(row => row.Number);
    private readonly SortedDictionary<int, SortedDictionary<int, NewValue>> values = [];

    /// <summary>Takes a value for a cell, which stands in no merged range or is the first of one.</summary>
    /// <param name="row">1-based.</param>
    /// <param name="column">0-based.</param>
    /// <param name="value">The value.</param>
    /// <returns>Why the cell keeps what it holds; null where it is taken.</returns>
    public CellStays? Put(int row, int column, NewValue value)
    {
        if (rows[row].Skip(1).Any()) return CellStays.Twice;
        var written = rows[row].SelectMany(sheet.Cells).Where(cell => cell.Column == column).ToArray();
        if (written.Length > 1) return CellStays.Twice;
        if (written is [{ IsCalculated: true }] || sheet.Arrays.Any(range => range.Holds(row, column))) return CellStays.Calculated;
        if (!values.TryGetValue(row, out var cells)) values.Add(row, cells = []);
        if (cells.TryGetValue(column, out var other) && other != value) return CellStays.Twice;
        cells[column] = value;
        return null;
    }

    /// <summary>The part with the values that were taken.</summary>
    public byte[] Done()
    {
        List<(int Start, int End, byte[] Xml)> edits = [];
        foreach (var (number, cells) in values)
            if (rows[number].ToArray() is [var row]) InRow(row, cells, edits);
            else edits.Add(NewRow(number, cells));
        if (sheet.IsEmpty && edits.Count > 0) edits = [(sheet.Inside.Start - 2, sheet.Inside.Start, [.. ">"u8, .. edits.SelectMany(edit => edit.Xml), .. Utf8($"</{sheet.Prefix}sheetData>")])];
        using var done = new MemoryStream(sheet.Xml.Length + edits.Sum(edit => edit.Xml.Length));
        var kept = 0;
        foreach (var (start, end, xml) in edits.OrderBy(edit => edit.Start))
        {
            done.Write(sheet.Xml.AsSpan(kept, start - kept));
            done.Write(xml);
            kept = end;
        }
        done.Write(sheet.Xml.AsSpan(kept));
        return done.ToArray();
    }

    private void InRow(RowMarkup row, SortedDictionary<int, NewValue> cells, List<(int, int, byte[])> edits)
    {
        if (row.IsEmpty)
        {
            var tag = new MarkupReader(sheet.Xml.AsSpan(row.Start));
            tag.Next();
            edits.Add((row.End - 2, row.End, [.. ">"u8, .. cells.SelectMany(cell => NewCell(row, row.Number, cell.Key, cell.Value)), .. Utf8($"</{tag.Prefix}row>")]));
            return;
        }
        var written = sheet.Cells(row);
        foreach (var (column, value) in cells)
            if (written.FindIndex(cell => cell.Column == column) is >= 0 and var at) edits.Add((written[at].Start, written[at].End, Changed(written[at], value)));
            else
            {
                var next = written.FindIndex(cell => cell.Column > column);
                var place = next >= 0 ? written[next].Start : written.Count > 0 ? written[^1].End : row.Inside;
                edits.Add((place, place, NewCell(row, row.Number, column, value)));
            }
    }

    private (int, int, byte[]) NewRow(int number, SortedDictionary<int, NewValue> cells)
    {
        var place = sheet.Rows.Where(row => row.Number > number).Select(row => (int?)row.Start).FirstOrDefault() ?? sheet.Inside.End;
        return (place, place, [.. Utf8(string.Create(CultureInfo.InvariantCulture, $"<{sheet.Prefix}row r=\"{number}\">")), .. cells.SelectMany(cell => NewCell(null, number, cell.Key, cell.Value)), .. Utf8($"</{sheet.Prefix}row>")]);
    }

    private byte[] NewCell(RowMarkup? row, int number, int column, NewValue value)
    {
        var style = sheet.StyleAt(row, column);
        return Whole(Utf8(string.Create(CultureInfo.InvariantCulture, $"<{sheet.Prefix}c r=\"{CellReference.Of(column, number)}\"{(style is null ? "" : $" s=\"{style}\"")}")), sheet.Prefix, style ?? 0, value);
    }

    // its reference and style stay; what tells of the old value goes
    private byte[] Changed(CellMarkup cell, NewValue value)
    {
        var tag = new MarkupReader(sheet.Xml.AsSpan(cell.Start, cell.End - cell.Start));
        tag.Next();
        return Whole(tag.Without("t", "cm", "vm"), tag.Prefix, int.TryParse(tag.Attribute("s"u8), NumberStyles.None, CultureInfo.InvariantCulture, out var style) ? style : 0, value);
    }

    private byte[] Whole(byte[] opening, string prefix, int style, NewValue value)
    {
        var showsDates = style >= 0 && style < dateStyles.Count && dateStyles[style];
        var number = value switch
        {
            { Number: { } plain } when !showsDates => plain.ToString(CultureInfo.InvariantCulture),
            { On: { } on } when showsDates => (SerialDate.Of(on.ToDateTime(default)) - (from1904 ? DaysUntil1904 : 0)).ToString(CultureInfo.InvariantCulture),
            _ => null,
        };
        return number is null
            ? [.. opening, .. Utf8($" t=\"inlineStr\"><{prefix}is><{prefix}t xml:space=\"preserve\">{System.Security.SecurityElement.Escape(EscapedText.Encode(value.Text))}</{prefix}t></{prefix}is></{prefix}c>")]
            : [.. opening, .. Utf8($"><{prefix}v>{number}</{prefix}v></{prefix}c>")];
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
