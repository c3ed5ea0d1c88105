using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Data.Bulk;

/// <summary>Rows of one table, column by column, as they are sent.</summary>
public sealed class BulkRows
{
    private const byte EndOfValue = 0x1f, Absent = 0x1e;

    private BulkRows(BulkTable table, IReadOnlyList<Array> values, int count) => (Table, Values, Count) = (table, values, count);

    /// <summary>Where they go.</summary>
    public BulkTable Table { get; }

    /// <summary>The values of each column.</summary>
    public IReadOnlyList<Array> Values { get; }

    /// <summary>How many rows.</summary>
    public int Count { get; }

    /// <summary>Takes rows apart into columns.</summary>
    public static BulkRows Read(BulkTable table, IReadOnlyList<object> rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        return new(table, [.. table.Columns.Select(column => Read(column, rows))], rows.Count);
    }

    /// <summary>Adds what they say to a hash: the name of the table, then column by column each value as invariant text, ended by 0x1F; 0x1E stands for none.</summary>
    public void AppendTo(IncrementalHash hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        var bytes = new List<byte>(Count * 16);
        Append(bytes, Table.Name);
        foreach (var column in Values)
        {
            foreach (var value in column) Append(bytes, value);
            hash.AppendData(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bytes));
            bytes.Clear();
        }
    }

    private static void Append(List<byte> bytes, object? value)
    {
        switch (value)
        {
            case null: bytes.Add(Absent); break;
            case string text: bytes.AddRange(Encoding.UTF8.GetBytes(text)); break;
            case DateTimeOffset at: bytes.AddRange(Encoding.UTF8.GetBytes(at.UtcTicks.ToString(CultureInfo.InvariantCulture))); break;
            case IFormattable other: bytes.AddRange(Encoding.UTF8.GetBytes(other.ToString(null, CultureInfo.InvariantCulture))); break;
            case IEnumerable<string> texts: foreach (var text in texts) Append(bytes, text); break;
            default: bytes.AddRange(Encoding.UTF8.GetBytes(value.ToString()!)); break;
        }
        bytes.Add(EndOfValue);
    }

    private static Array Read(BulkColumn column, IReadOnlyList<object> rows) => column.Type switch
    {
        var type when type == typeof(Guid?) => Read<Guid?>(column, rows),
        var type when type == typeof(int?) => Read<int?>(column, rows),
        var type when type == typeof(long?) => Read<long?>(column, rows),
        var type when type == typeof(bool?) => Read<bool?>(column, rows),
        var type when type == typeof(decimal?) => Read<decimal?>(column, rows),
        var type when type == typeof(DateOnly?) => Read<DateOnly?>(column, rows),
        var type when type == typeof(DateTimeOffset?) => Read<DateTimeOffset?>(column, rows),
        var type when type == typeof(string) => Read<string?>(column, rows),
        var type when type.IsAssignableTo(typeof(IEnumerable<string>)) => Read<IEnumerable<string>?>(column, rows),
        var type => throw new InvalidOperationException($"Values of {type} are not loaded in bulk ({column.Name})."),
    };

    private static Array Read<T>(BulkColumn column, IReadOnlyList<object> rows)
    {
        var values = new T[rows.Count];
        for (var i = 0; i < values.Length; i++) values[i] = (T)column.Read(rows[i])!;
        return values;
    }
}
