using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>The values that the cells of a column offer, row by row.</summary>
internal sealed class OfferedValues
{
    private const int MostValues = 100, MostRows = 400_000;
    private readonly Dictionary<int, IReadOnlyList<string>> byRow = [];

    /// <summary>Looks them up for a column.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="column">0-based; -1 for none.</param>
    /// <param name="book">All sheets: values may stand in another one.</param>
    public OfferedValues(LoadedSheet sheet, int column, IReadOnlyList<LoadedSheet> book)
    {
        if (column < 0 || sheet.Content.Rows.Count == 0) return;
        var last = sheet.Content.Rows[^1].Number;
        foreach (var choices in sheet.Content.Choices)
        {
            var ranges = choices.Cells.Where(range => column >= range.FirstColumn && column <= range.LastColumn).ToArray();
            if (ranges.Length == 0) continue;
            var values = Values(choices.Source, sheet, book);
            if (values.Count == 0) continue;
            foreach (var range in ranges)
                for (var row = range.FirstRow; row <= Math.Min(range.LastRow, last) && byRow.Count < MostRows; row++) byRow.TryAdd(row, values);
        }
    }

    /// <summary>What a row offers; nothing where it offers nothing.</summary>
    public IReadOnlyList<string> At(int row) => byRow.GetValueOrDefault(row, []);

    private static List<string> Values(string source, LoadedSheet sheet, IReadOnlyList<LoadedSheet> book)
    {
        if (source.StartsWith('"')) return [.. source.Trim('"').Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostValues)];
        var at = source.LastIndexOf('!');
        var named = at < 0 ? sheet : book.FirstOrDefault(other => string.Equals(other.Heading.Name, source[..at].TrimStart('=').Trim('\'').Replace("''", "'", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
        if (named is null || CellReference.Range(source[(at + 1)..]) is not { } range) return [];
        return [.. named.Content.Rows.Where(row => row.Number >= range.FirstRow && row.Number <= range.LastRow)
            .SelectMany(row => row.Cells.Skip(range.FirstColumn).Take(range.LastColumn - range.FirstColumn + 1)).Select(cell => cell.Text.Trim()).Where(text => text.Length > 0).Take(MostValues)];
    }
}
