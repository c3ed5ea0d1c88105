using Governance.Formats.Tables;

namespace Governance.Web.Hosting;

/// <summary>A list as a table to take home: each column with what a row writes into it.</summary>
/// <param name="name">The file's name without its ending.</param>
/// <param name="columns">Its columns.</param>
public sealed class TableOf<TRow>(string name, params IReadOnlyList<(TableColumn Column, Action<ITableWriter, TRow> Write)> columns)
{
    /// <summary>The download of rows, which are read while it is written.</summary>
    public TableDownload Download(IAsyncEnumerable<TRow> rows, TableFormat format) => new(name, format, [.. columns.Select(c => c.Column)], async (table, stop) =>
    {
        await foreach (var row in rows.WithCancellation(stop))
        {
            foreach (var column in columns) column.Write(table, row);
            await table.EndRowAsync(stop);
        }
    });
}
