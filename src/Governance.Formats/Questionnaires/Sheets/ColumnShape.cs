using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>What the cells of a column look like below its heading.</summary>
internal sealed class ColumnShape
{
    private const int MostRows = 2_000, ShortText = 40;
    private readonly HashSet<string> distinct = new(StringComparer.Ordinal);
    private int asking, marked, short_, running, rows;
    private long characters;
    private decimal? before;

    /// <summary>The filled cells that were looked at.</summary>
    public int Filled { get; private set; }

    /// <summary>The share of rows in which it is filled.</summary>
    public double Fullness => rows == 0 ? 0 : (double)Filled / rows;

    /// <summary>The share of different texts among the filled cells.</summary>
    public double Variety => Filled == 0 ? 0 : (double)distinct.Count / Filled;

    /// <summary>The mean length of a filled cell in characters.</summary>
    public double Length => Filled == 0 ? 0 : (double)characters / Filled;

    /// <summary>The share of filled cells that ask or demand.</summary>
    public double Asking => Filled == 0 ? 0 : (double)asking / Filled;

    /// <summary>The share of filled cells that look like identifiers.</summary>
    public double Marked => Filled == 0 ? 0 : (double)marked / Filled;

    /// <summary>The share of filled cells that are short.</summary>
    public double Short => Filled == 0 ? 0 : (double)short_ / Filled;

    /// <summary>Whether it only counts rows: 1, 2, 3.</summary>
    public bool IsRunning => Filled > 2 && running >= Filled - 1;

    /// <summary>The shapes of all columns below a row.</summary>
    /// <param name="rows">The rows of the sheet.</param>
    /// <param name="from">Index of the first row to look at.</param>
    public static ColumnShape[] Of(IReadOnlyList<TableRow> rows, int from)
    {
        var last = Math.Min(rows.Count, from + MostRows);
        var width = 0;
        for (var i = from; i < last; i++) width = Math.Max(width, rows[i].Cells.Count);
        ColumnShape[] shapes = [.. Enumerable.Range(0, width).Select(_ => new ColumnShape { rows = last - from })];
        for (var i = from; i < last; i++)
            for (var column = 0; column < rows[i].Cells.Count; column++) shapes[column].Add(rows[i].Cells[column]);
        return shapes;
    }

    private void Add(TableCell cell)
    {
        var text = cell.Text.Trim();
        if (text.Length == 0) return;
        Filled++;
        characters += text.Length;
        distinct.Add(text);
        if (text.Length <= ShortText) short_++;
        if (Identifiers.Looks(text)) marked++;
        if (QuestionWords.Asks(text)) asking++;
        if (decimal.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number))
        {
            if (before is { } earlier && number == earlier + 1) running++;
            before = number;
        }
    }
}
