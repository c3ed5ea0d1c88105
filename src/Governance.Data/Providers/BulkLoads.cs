using Governance.Data.Bulk;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Governance.Data.Providers;

/// <summary>
/// Writes many rows at once, as the role that serves pages and under the organization's context, so that row-level security checks
/// each of them. PostgreSQL refuses COPY into a table with row-level security, whatever the context; what it does allow and is as fast, because the
/// columns travel in the same binary form, is an insert from arrays. On SQL Server it is bulk copy with constraints and predicates on.
/// </summary>
public static class BulkLoads
{
    /// <summary>Writes rows inside the transaction that has begun.</summary>
    public static Task LoadAsync(GovernanceDb db, BulkRows rows, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(rows);
        if (db.Database.CurrentTransaction is null) throw new InvalidOperationException("Rows are loaded inside a transaction.");
        if (rows.Count == 0) return Task.CompletedTask;
        return db.Database.IsNpgsql() ? PostgresAsync(db, rows, stop) : MicrosoftAsync(db, rows, stop);
    }

    private static Task PostgresAsync(GovernanceDb db, BulkRows rows, CancellationToken stop)
    {
        var columns = rows.Table.Columns;
        var names = string.Join(", ", columns.Select(column => column.Name));
        var selected = string.Join(", ", columns.Select(column => IsList(column) ? $"{column.Name}::{column.StoreType}" : column.Name));
        var arrays = string.Join(", ", columns.Select((column, i) => $"@p{i}::{Element(column)}[]"));
        var sql = $"insert into {rows.Table.Name} ({names}) select {selected} from unnest({arrays}) as loaded ({names})";
        return db.Database.ExecuteSqlRawAsync(sql, rows.Values.Select((values, i) => new NpgsqlParameter($"p{i}", IsList(columns[i]) ? Literals(values) : values)), stop);
    }

    private static async Task MicrosoftAsync(GovernanceDb db, BulkRows rows, CancellationToken stop)
    {
        using var table = new System.Data.DataTable();
        foreach (var column in rows.Table.Columns) table.Columns.Add(column.Name, Plain(column.Type));
        for (var row = 0; row < rows.Count; row++)
            table.Rows.Add([.. rows.Values.Select(values => values.GetValue(row) switch { null => DBNull.Value, DateOnly on => on.ToDateTime(default), var value => value })]);
        // bulk copy passes the interceptors by: a command before it brings the context
        await db.Database.ExecuteSqlAsync($"set nocount off", stop);
        using var copy = new SqlBulkCopy((SqlConnection)db.Database.GetDbConnection(), SqlBulkCopyOptions.CheckConstraints | SqlBulkCopyOptions.FireTriggers, (SqlTransaction)db.Database.CurrentTransaction!.GetDbTransaction());
        copy.DestinationTableName = rows.Table.Name;
        foreach (var column in rows.Table.Columns) copy.ColumnMappings.Add(column.Name, column.Name);
        await copy.WriteToServerAsync(table, stop);
    }

    private static Type Plain(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is var plain && plain == typeof(DateOnly) ? typeof(DateTime) : plain;

    private static bool IsList(BulkColumn column) => column.StoreType.EndsWith("[]", StringComparison.Ordinal);

    // lengths are checked where the rows are written; a list within a list would be flattened, and travels as text
    private static string Element(BulkColumn column) => IsList(column) || column.Type == typeof(string) ? "text" : column.StoreType.Split('(')[0];

    private static string?[] Literals(Array lists) =>
        [.. lists.Cast<IEnumerable<string>?>().Select(list => list is null ? null : $"{{{string.Join(',', list.Select(text => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\""))}}}")];
}
