using Governance.Formats.Tables;

namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>Takes a few values out of each column, for somebody who says what the columns are.</summary>
internal static class ColumnSamples
{
    private const int Most = 3, MostColumns = 100, MostRows = 200;

    /// <summary>The first different values of each column, cut.</summary>
    /// <param name="rows">The rows with values of the sheet.</param>
    /// <param name="from">Index of the first row to look at.</param>
    public static IReadOnlyList<IReadOnlyList<string>> Of(IReadOnlyList<TableRow> rows, int from)
    {
        List<List<string>> samples = [];
        foreach (var row in rows.Skip(from).Take(MostRows))
            for (var column = 0; column < Math.Min(row.Cells.Count, MostColumns); column++)
            {
                while (samples.Count <= column) samples.Add([]);
                if (samples[column].Count < Most && Wording.OrNull(row[column].Text) is { } text && Wording.Short(text) is var value && !samples[column].Contains(value, StringComparer.Ordinal)) samples[column].Add(value);
            }
        return samples;
    }
}
