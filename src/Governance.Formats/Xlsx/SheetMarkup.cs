using System.Globalization;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>Where the rows of a sheet stand in its bytes, and what the sheet says of its cells besides.</summary>
internal sealed class SheetMarkup
{
    private const int MostRanges = 100_000;
    private readonly List<RowMarkup> rows = [];
    private readonly List<CellRange> merged = [], arrays = [];
    private readonly List<(int First, int Last, int Style)> columns = [];

    private SheetMarkup(byte[] xml) => Xml = xml;

    /// <summary>The whole part.</summary>
    public byte[] Xml { get; }
    /// <summary>The prefix of its elements with the colon; usually empty.</summary>
    public string Prefix { get; private set; } = "";
    /// <summary>Where its rows begin, and where the tag after them begins; alike where the element of the rows is one tag, and after it.</summary>
    public (int Start, int End) Inside { get; private set; }
    /// <summary>Whether the element of the rows is one tag.</summary>
    public bool IsEmpty { get; private set; }
    /// <summary>The rows as they stand there, which need not be their order.</summary>
    public IReadOnlyList<RowMarkup> Rows => rows;
    /// <summary>Cells that are shown as one.</summary>
    public IReadOnlyList<CellRange> Merged => merged;
    /// <summary>Cells that get their values from a formula of several.</summary>
    public IReadOnlyList<CellRange> Arrays => arrays;

    /// <summary>Finds them in one pass; null where the part has no rows in the usual place.</summary>
    public static SheetMarkup? Of(byte[] xml)
    {
        var sheet = new SheetMarkup(xml);
        var (depth, inside, row, number) = (0, false, default(RowMarkup), 0);
        var tag = new MarkupReader(xml);
        while (tag.Next())
        {
            if (tag.IsEnd)
            {
                depth--;
                if (inside && depth == 2 && tag.Is("row"u8)) sheet.rows.Add(row with { InsideEnd = tag.Start, End = tag.End });
                if (inside && depth == 1) (sheet.Inside, inside) = ((sheet.Inside.Start, tag.Start), false);
                continue;
            }
            if (depth == 1 && tag.Is("sheetData"u8)) (sheet.Prefix, sheet.Inside, sheet.IsEmpty, inside) = (tag.Prefix, (tag.End, tag.End), tag.IsEmpty, !tag.IsEmpty);
            else if (inside && depth == 2 && tag.Is("row"u8))
            {
                number = Number(tag.Attribute("r"u8)) ?? number + 1;
                row = new(number, tag.Start, tag.End, tag.End, tag.End);
                if (tag.IsEmpty) sheet.rows.Add(row);
            }
            else sheet.Note(tag, inside);
            if (!tag.IsEmpty) depth++;
        }
        return sheet.Inside.Start == 0 ? null : sheet;
    }

    /// <summary>The cells of a row as they stand there.</summary>
    public List<CellMarkup> Cells(RowMarkup row)
    {
        List<CellMarkup> cells = [];
        var (depth, cell) = (0, new CellMarkup(-1, 0, 0, false));
        var tag = new MarkupReader(Xml.AsSpan(row.Inside, row.InsideEnd - row.Inside));
        while (tag.Next())
        {
            if (tag.IsEnd) depth--;
            else if (depth == 0 && tag.Is("c"u8)) cell = new(Column(tag.Attribute("r"u8)) ?? cell.Column + 1, row.Inside + tag.Start, 0, false);
            else if (depth == 1 && tag.Is("f"u8)) cell = cell with { IsCalculated = true };
            if (!tag.IsEnd && !tag.IsEmpty) depth++;
            else if (depth == 0 && tag.Is("c"u8)) cells.Add(cell with { End = row.Inside + tag.End });
        }
        return cells;
    }

    /// <summary>The style that a cell has which is not written yet: its row's, or its column's; null for the usual one.</summary>
    public int? StyleAt(RowMarkup? row, int column)
    {
        if (row is { } written)
        {
            var tag = new MarkupReader(Xml.AsSpan(written.Start));
            if (tag.Next() && tag.Attribute("customFormat"u8) is "1" or "true") return Number(tag.Attribute("s"u8));
        }
        return columns.Where(range => column >= range.First && column <= range.Last).Select(range => (int?)range.Style).FirstOrDefault();
    }

    private void Note(MarkupReader tag, bool inside)
    {
        if (inside && tag.Is("f"u8))
        {
            if (tag.Attribute("t"u8) is "array" or "dataTable" && CellReference.Range(tag.Attribute("ref"u8) ?? "") is { } array && arrays.Count < MostRanges) arrays.Add(array);
        }
        else if (tag.Is("mergeCell"u8) && merged.Count < MostRanges && CellReference.Range(tag.Attribute("ref"u8) ?? "") is { } range) merged.Add(range);
        else if (tag.Is("col"u8) && Number(tag.Attribute("style"u8)) is { } style && Number(tag.Attribute("min"u8)) is { } first && Number(tag.Attribute("max"u8)) is { } last) columns.Add((first - 1, last - 1, style));
    }

    private static int? Column(string? reference) => reference is null ? null : CellReference.Column(reference);

    private static int? Number(string? digits) => int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
