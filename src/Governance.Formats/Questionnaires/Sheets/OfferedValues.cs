using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>The values that the cells of a column offer, row by row.</summary>
internal sealed class OfferedValues
{
    /// <summary>Cells of a file that are looked at for this; what is offered beyond is left out.</summary>
    public const int MostSteps = 5_000_000;
    private const int MostValues = 100;
    private readonly Dictionary<int, IReadOnlyList<string>> byRow = [];

    /// <summary>Looks them up for a column.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="column">0-based; -1 for none.</param>
    /// <param name="book">All sheets: values may stand in another one.</param>
    /// <param name="budget">What looking may cost over all sheets.</param>
    public OfferedValues(LoadedSheet sheet, int column, IReadOnlyList<LoadedSheet> book, CellBudget budget)
    {
        if (column < 0 || sheet.Content.Rows.Count == 0) return;
        var last = sheet.Content.Rows[^1].Number;
        Dictionary<string, IReadOnlyList<string>> bySource = new(StringComparer.Ordinal);
        foreach (var choices in sheet.Content.Choices)
        {
            var ranges = choices.Cells.Where(range => column >= range.FirstColumn && column <= range.LastColumn).ToArray();
            if (ranges.Length == 0) continue;
            if (!bySource.TryGetValue(choices.Source, out var values)) bySource[choices.Source] = values = Values(choices.Source, sheet, book, budget);
            if (values.Count == 0) continue;
            foreach (var range in ranges)
                for (var row = range.FirstRow; row <= Math.Min(range.LastRow, last) && budget.Takes(1); row++) byRow.TryAdd(row, values);
        }
    }

    /// <summary>What a row offers; nothing where it offers nothing.</summary>
    public IReadOnlyList<string> At(int row) => byRow.GetValueOrDefault(row, []);

    private static List<string> Values(string source, LoadedSheet sheet, IReadOnlyList<LoadedSheet> book, CellBudget budget)
    {
        if (source.StartsWith('"')) return [.. source.Trim('"').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostValues)];
        var at = source.LastIndexOf('!');
        var name = at < 0 ? "" : Wording.Clean(source[..at].TrimStart('=').Trim('\'').Replace("''", "'", StringComparison.Ordinal));
        var named = at < 0 ? sheet : book.FirstOrDefault(other => string.Equals(other.Heading.Name, name, StringComparison.OrdinalIgnoreCase));
        if (named is null || CellReference.Range(source[(at + 1)..]) is not { } range) return [];
        var rows = named.Content.Rows;
        List<string> values = [];
        for (var i = From(rows, range.FirstRow); i < rows.Count && rows[i].Number <= range.LastRow && values.Count < MostValues; i++)
        {
            var cells = rows[i].Cells.Skip(range.FirstColumn).Take(range.LastColumn - range.FirstColumn + 1).ToArray();
            if (!budget.Takes(cells.Length + 1)) break;
            values.AddRange(cells.Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).Take(MostValues - values.Count));
        }
        return values;
    }

    // rows stand in their order, and a book of lists has thousands
    private static int From(IReadOnlyList<TableRow> rows, int number)
    {
        var (low, high) = (0, rows.Count);
        while (low < high)
            if (rows[(low + high) / 2].Number < number) low = (low + high) / 2 + 1;
            else high = (low + high) / 2;
        return low;
    }
}
