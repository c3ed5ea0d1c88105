using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Governance.Architecture.Tests;

/// <summary>
/// The limits of SQL Server that a create script can break and no parser sees ("Maximum capacity specifications for SQL Server", "Create
/// filtered indexes", error 1785): what the server would refuse of a model.
/// </summary>
internal static partial class DesignLimits
{
    private const int Identifier = 128, KeyColumns = 32, ClusteredKey = 900, OtherKey = 1700, Row = 8060, Columns = 1024;

    /// <summary>A sentence for each limit that a model breaks.</summary>
    public static IEnumerable<string> BrokenBy(IRelationalModel model)
    {
        var tables = model.Tables.Where(table => !table.IsExcludedFromMigrations).ToList();
        return tables.SelectMany(Names).Concat(tables.SelectMany(Keys)).Concat(tables.SelectMany(Filters)).Concat(tables.SelectMany(Rows)).Concat(Cascades(tables));
    }

    private static IEnumerable<string> Names(ITable table) =>
        from name in table.Columns.Select(c => c.Name).Concat(table.Indexes.Select(i => i.Name)).Concat(table.UniqueConstraints.Select(u => u.Name))
            .Concat(table.ForeignKeyConstraints.Select(f => f.Name)).Append(table.Name)
        where name.Length > Identifier
        select $"{name}: a name has at most {Identifier} characters.";

    private static IEnumerable<string> Keys(ITable table)
    {
        foreach (var key in table.UniqueConstraints)
            foreach (var broken in Key(key.Name, key.Columns, IsClustered(key) ? ClusteredKey : OtherKey)) yield return broken;
        foreach (var index in table.Indexes)
            foreach (var broken in Key(index.Name, index.Columns, OtherKey)) yield return broken;
    }

    // a primary key is, unless the mapping says otherwise
    private static bool IsClustered(IUniqueConstraint key) => key.MappedKeys.First().FindAnnotation("SqlServer:Clustered")?.Value as bool? ?? key.GetIsPrimaryKey();

    private static IEnumerable<string> Key(string name, IReadOnlyList<IColumn> columns, int limit)
    {
        if (columns.Count > KeyColumns) yield return $"{name}: a key has at most {KeyColumns} columns.";
        foreach (var column in columns.Where(column => Bytes(column) is null)) yield return $"{name}: {column.Name} is {column.StoreType}, which no key takes.";
        var bytes = columns.Sum(column => Bytes(column) ?? 0);
        if (bytes > limit) yield return string.Create(CultureInfo.InvariantCulture, $"{name}: {bytes} bytes, and {limit} fit.");
    }

    // only comparisons joined by AND, and IN; no function, OR, LIKE, BETWEEN or NOT IN
    private static IEnumerable<string> Filters(ITable table) =>
        from index in table.Indexes
        where index.Filter is { } filter && Unfit().IsMatch(filter)
        select $"{index.Name}: a filtered index takes no '{Unfit().Match(index.Filter!).Value}'.";

    // what cannot move off the row: fixed columns whole, and 24 bytes of pointer for each that can
    private static IEnumerable<string> Rows(ITable table)
    {
        if (table.Columns.Count() > Columns) yield return $"{table.Name}: a table has at most {Columns} columns.";
        var bytes = table.Columns.Sum(column => column.StoreType.Contains("var", StringComparison.Ordinal) ? 24 : Bytes(column) ?? 24);
        if (bytes > Row) yield return string.Create(CultureInfo.InvariantCulture, $"{table.Name}: {bytes} bytes in the row, and {Row} fit.");
    }

    // error 1785: a delete may reach no table twice, nor the one that it began at
    private static IEnumerable<string> Cascades(List<ITable> tables)
    {
        var after = tables.SelectMany(table => table.ForeignKeyConstraints).Where(key => key.OnDeleteAction is not (ReferentialAction.NoAction or ReferentialAction.Restrict))
            .ToLookup(key => key.PrincipalTable.Name, key => key.Table.Name, StringComparer.Ordinal);
        foreach (var table in tables.Select(t => t.Name))
        {
            var reached = new HashSet<string>(StringComparer.Ordinal) { table };
            var waiting = new Queue<string>(after[table]);
            while (waiting.TryDequeue(out var next))
            {
                if (!reached.Add(next))
                {
                    yield return $"{table}: a delete reaches {next} on two ways or in a circle.";
                    break;
                }
                foreach (var beyond in after[next]) waiting.Enqueue(beyond);
            }
        }
    }

    // null: a type that no key takes
    private static int? Bytes(IColumn column)
    {
        var type = column.StoreType;
        var size = int.TryParse(Size().Match(type).Value, CultureInfo.InvariantCulture, out var given) ? given : 0;
        return type.Split('(')[0] switch
        {
            _ when type.Contains("(max)", StringComparison.Ordinal) => null,
            "nvarchar" or "nchar" => 2 * size,
            "varchar" or "char" or "varbinary" or "binary" => size,
            "uniqueidentifier" => 16,
            "datetimeoffset" => 10,
            "datetime2" or "bigint" or "float" or "rowversion" => 8,
            "int" or "real" => 4,
            "date" => 3,
            "time" => 5,
            "smallint" => 2,
            "bit" or "tinyint" => 1,
            "decimal" => size <= 9 ? 5 : size <= 19 ? 9 : size <= 28 ? 13 : 17,
            _ => null,
        };
    }

    [GeneratedRegex(@"\bOR\b|\bLIKE\b|\bBETWEEN\b|\bNOT\s+IN\b|\bCASE\b|(?!\bIN\b)\b[A-Za-z_]+\s*\((?<!\b(?:AND|IN)\s*\()", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unfit();

    [GeneratedRegex("(?<=\\()[0-9]+", RegexOptions.None, 1000)]
    private static partial Regex Size();
}
