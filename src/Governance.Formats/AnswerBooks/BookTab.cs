using Governance.Formats.Tables;
using Governance.Formats.Xlsx;

namespace Governance.Formats.AnswerBooks;

/// <summary>A tab of a workbook that came back: its rows, and where its columns are now.</summary>
internal sealed class BookTab
{
    private readonly int key;
    private readonly Dictionary<string, int> columns;

    private BookTab(string name, BookMark mark, int key, Dictionary<string, int> columns, IReadOnlyList<TableRow> rows)
    {
        (Name, Mark, this.key, this.columns, Rows) = (name, mark, key, columns, rows);
    }

    /// <summary>The name on it, which may be another than it was.</summary>
    public string Name { get; }

    /// <summary>What it is.</summary>
    public BookMark Mark { get; }

    /// <summary>Its rows without the one that names the columns.</summary>
    public IReadOnlyList<TableRow> Rows { get; }

    /// <summary>Reads a tab; null where it is none of ours. The row that names the columns is found wherever it was moved.</summary>
    public static BookTab? Read(string name, IEnumerable<TableRow> rows)
    {
        List<TableRow> all = [.. rows];
        foreach (var row in all)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (BookMark.Parse(row[column].Text) is not { } mark) continue;
                var names = row.Cells.Index().Where(cell => cell.Item.Kind is not CellKind.Empty).DistinctBy(cell => cell.Item.Text, StringComparer.Ordinal)
                    .ToDictionary(cell => cell.Item.Text, cell => cell.Index, StringComparer.Ordinal);
                return new(name, mark, column, names, [.. all.Where(other => other != row)]);
            }
        }
        return null;
    }

    /// <summary>What stands in the column of keys.</summary>
    public string Key(TableRow row) => row[key].Text.Trim();

    /// <summary>Whether a column is still there.</summary>
    public bool Has(string column) => columns.ContainsKey(column);

    /// <summary>The cell of a row in a column, by the column's name.</summary>
    public TableCell Cell(TableRow row, string column) => columns.TryGetValue(column, out var at) ? row[at] : TableCell.Empty;

    /// <summary>Its address, such as <c>I12</c>; that of the first cell where the column is gone.</summary>
    public string Address(TableRow row, string column) => CellReference.Of(columns.GetValueOrDefault(column, key), row.Number);
}
