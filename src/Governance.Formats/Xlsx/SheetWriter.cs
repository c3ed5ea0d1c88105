using System.Globalization;
using System.Text;
using Governance.Formats.Tables;

namespace Governance.Formats.Xlsx;

/// <summary>Writes the rows of one sheet as XML, cell by cell.</summary>
internal sealed class SheetWriter : IAsyncDisposable
{
    private const int MaxRows = 1_048_576;
    private readonly Stream part;
    private readonly Utf8Buffer buffer = new();
    private readonly byte[][] letters;
    private int row, column;
    private bool inRow;

    /// <summary>Begins the sheet in its part, which it closes.</summary>
    public SheetWriter(Stream part, IReadOnlyList<TableColumn> columns)
    {
        if (columns.Count == 0) throw new ArgumentException("A sheet has at least one column.", nameof(columns));
        this.part = part;
        letters = [.. Enumerable.Range(0, columns.Count).Select(i => Encoding.ASCII.GetBytes(CellReference.Letters(i)))];
        buffer.Markup(XlsxParts.SheetStart);
        var widths = columns.Select((c, i) => string.Create(CultureInfo.InvariantCulture, $"""<col min="{i + 1}" max="{i + 1}" width="{c.Width}" customWidth="1"/>"""));
        buffer.Markup(Encoding.UTF8.GetBytes($"<cols>{string.Concat(widths)}</cols><sheetData>"));
    }

    /// <summary>Adds text; what Excel has no room for is cut, and the cell says so.</summary>
    public void Text(string? text, XlsxStyle style)
    {
        if (string.IsNullOrEmpty(text)) { column++; return; }
        text = CellRoom.Fit(text);
        Open(style == XlsxStyle.Plain && (text[0] is '=' or '+' or '-' or '@' or < ' ') ? XlsxStyle.QuotedText : style);
        buffer.Markup(char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal)
            ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8
            : " t=\"inlineStr\"><is><t>"u8);
        buffer.Text(text);
        buffer.Markup("</t></is></c>"u8);
    }

    /// <summary>Adds a number.</summary>
    public void Number<T>(T number, XlsxStyle style) where T : IUtf8SpanFormattable
    {
        Open(style);
        buffer.Markup("><v>"u8);
        buffer.Number(number);
        buffer.Markup("</v></c>"u8);
    }

    /// <summary>Adds true or false.</summary>
    public void Truth(bool truth)
    {
        Open(XlsxStyle.Plain);
        buffer.Markup(truth ? " t=\"b\"><v>1</v></c>"u8 : " t=\"b\"><v>0</v></c>"u8);
    }

    /// <summary>Leaves a cell empty.</summary>
    public void Skip() => column++;

    /// <summary>Ends the row.</summary>
    public ValueTask EndRowAsync(CancellationToken cancel)
    {
        if (inRow) buffer.Markup("</row>"u8);
        else row++;
        (column, inRow) = (0, false);
        return buffer.IsFull ? new ValueTask(buffer.FlushAsync(part, cancel)) : ValueTask.CompletedTask;
    }

    /// <summary>Ends the sheet.</summary>
    public async Task EndAsync(CancellationToken cancel)
    {
        buffer.Markup(XlsxParts.SheetEnd);
        await buffer.FlushAsync(part, cancel);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        buffer.Dispose();
        await part.DisposeAsync();
    }

    private void Open(XlsxStyle style)
    {
        if (!inRow)
        {
            if (++row > MaxRows) throw new InvalidOperationException($"A sheet has at most {MaxRows} rows.");
            inRow = true;
            buffer.Markup("<row r=\""u8);
            buffer.Number(row);
            buffer.Markup("\">"u8);
        }
        buffer.Markup("<c r=\""u8);
        buffer.Markup(letters[column++]);
        buffer.Number(row);
        if (style == XlsxStyle.Plain) buffer.Markup("\""u8);
        else
        {
            buffer.Markup("\" s=\""u8);
            buffer.Number((int)style);
            buffer.Markup("\""u8);
        }
    }
}
