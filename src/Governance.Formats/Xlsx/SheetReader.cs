using System.Globalization;
using System.Xml;
using Governance.Domain;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>Reads the cells of one sheet forward (ISO/IEC 29500-1, 18.3.1). Formulas count by the value that was saved with them.</summary>
internal sealed class SheetReader(XmlReader xml, string fileName, string sheet, WorkbookParts book, TableLimits limits) : IDisposable
{
    private readonly List<TableCell> cells = [];
    private readonly BoundedText text = new();
    private readonly SheetMarks marks = new();
    private int row, at;

    /// <summary>Merged cells; complete after the last row.</summary>
    public IReadOnlyList<CellRange> Merged => marks.Merged;

    /// <summary>Cells that offer values; complete after the last row.</summary>
    public IReadOnlyList<CellChoices> Choices => marks.Choices;

    /// <summary>Formulas that were saved without a value, so far.</summary>
    public IReadOnlyList<(int Row, int Column)> Unsaved => marks.Unsaved;

    /// <summary>The next row that has a value; null after the last.</summary>
    public TableRow? Next()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (!Is("row"))
            {
                marks.Take(xml);
                continue;
            }
            var above = row;
            row = NumberOf(xml.GetAttribute("r")) ?? above + 1;
            if (row <= above) throw new Refused(TableRefusals.RowOrder.With(fileName, sheet, row));
            ReadCells();
            if (cells.Count == 0) continue;
            if (row > limits.MaxRows) throw new Refused(TableRefusals.TooManyRows.With(fileName, sheet, limits.MaxRows));
            return new TableRow(row, cells.ToArray());
        }
        return null;
    }

    /// <inheritdoc />
    public void Dispose() => xml.Dispose();

    private void ReadCells()
    {
        cells.Clear();
        if (xml.IsEmptyElement) return;
        var depth = xml.Depth;
        var column = -1;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element || !Is("c")) continue;
            column = xml.GetAttribute("r") is { } reference ? CellReference.Column(reference) ?? throw Damaged() : column + 1;
            var cell = ReadCell(column);
            if (cell.Kind != CellKind.Empty) Place(column, cell);
        }
    }

    private void Place(int column, TableCell cell)
    {
        if (column >= limits.MaxColumns) throw new Refused(TableRefusals.TooManyColumns.With(fileName, sheet, row, limits.MaxColumns));
        while (cells.Count <= column) cells.Add(TableCell.Empty);
        cells[column] = cell;
    }

    private TableCell ReadCell(int column)
    {
        at = column;
        var (type, style) = (xml.GetAttribute("t"), NumberOf(xml.GetAttribute("s")) ?? 0);
        if (xml.IsEmptyElement) return TableCell.Empty;
        var depth = xml.Depth;
        var (cell, calculated, saved) = (TableCell.Empty, false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            (calculated, saved) = (calculated || Is("f"), saved || Is("v"));
            if (Is("v")) cell = Value(type, style, text.Plain(xml, limits.MaxCellCharacters) ?? throw TooLong());
            else if (Is("is")) cell = TableCell.OfText(text.Rich(xml, limits.MaxCellCharacters) ?? throw TooLong());
        }
        if (calculated && !saved) marks.NoteUnsaved(row, column);
        return cell;
    }

    private TableCell Value(string? type, int style, string value) => type switch
    {
        _ when value.Length == 0 => TableCell.Empty,
        "s" => NumberOf(value) is { } index && index >= 0 && index < book.Strings.Count ? TableCell.OfText(Checked(book.Strings[index])) : throw Damaged(),
        "str" or "inlineStr" => TableCell.OfText(EscapedText.Decode(value)),
        "b" => new TableCell(CellKind.Boolean, value is "1" or "true" ? "true" : "false"),
        "e" => new TableCell(CellKind.Error, value),
        "d" => new TableCell(CellKind.Date, value),
        _ => Number(style, value),
    };

    private TableCell Number(int style, string value)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number)) throw Damaged();
        return style < book.DateStyles.Count && style >= 0 && book.DateStyles[style] && SerialDate.Text(number, book.From1904) is { } date
            ? new TableCell(CellKind.Date, date)
            : new TableCell(CellKind.Number, Plain(number));
    }

    // as people write it, to the 15 digits that the spreadsheet itself shows
    private static string Plain(double number) => Math.Abs(number) is 0 or >= 1e-6 and < 1e15
        ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
        : number.ToString("R", CultureInfo.InvariantCulture);

    private string Checked(string shared) => shared.Length <= limits.MaxCellCharacters ? shared : throw TooLong();

    private bool Is(string name) => string.Equals(xml.LocalName, name, StringComparison.Ordinal);

    private static int? NumberOf(string? digits) => int.TryParse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    private Refused TooLong() => new(TableRefusals.CellTooLong.With(fileName, sheet, CellReference.Of(at, row), limits.MaxCellCharacters));

    private Refused Damaged() => new(TableRefusals.DamagedCell.With(fileName, sheet, row));
}
