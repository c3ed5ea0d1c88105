using System.Globalization;
using Governance.Data.Providers;
using Governance.Testing;
using Npgsql;

namespace Governance.Web.Tests.Access;

/// <summary>
/// What every table holds, as the server's own superuser sees it: how many rows, and the sum of the transactions that wrote them, so that
/// a row that was only changed shows, too.
/// </summary>
public sealed class RowCounts : IAsyncDisposable
{
    // of these the rows are counted and their writers are not: the session of whoever is refused notes when it was last seen
    private static readonly string[] Seen = ["sessions"];
    private readonly NpgsqlConnection connection;
    private readonly NpgsqlCommand command;

    private RowCounts(NpgsqlConnection connection, NpgsqlCommand command) => (this.connection, this.command) = (connection, command);

    /// <summary>Looks at the database of a host.</summary>
    public static async Task<RowCounts> OfAsync(Host host, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(host);
        var database = new NpgsqlConnectionStringBuilder(host.AppConnection).Database!;
        var server = new NpgsqlConnection((await DatabaseServer.ServerAsync()).Connection(EmbeddedPostgres.Superuser, database));
        await server.OpenAsync(stop);
        var tables = new List<string>();
        await using (var names = new NpgsqlCommand("select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1", server))
        await using (var reader = await names.ExecuteReaderAsync(stop))
            while (await reader.ReadAsync(stop)) tables.Add(reader.GetString(0));
        var each = tables.Select(table => string.Create(CultureInfo.InvariantCulture,
            $"select '{table}' || ' ' || count(*) || ' ' || {(Seen.Contains(table, StringComparer.Ordinal) ? "0" : "coalesce(sum(xmin::text::bigint), 0)")} as line from \"{table}\""));
        var all = new NpgsqlCommand($"select string_agg(line, E'\\n' order by line) from ({string.Join(" union all ", each)}) counted", server);
        await all.PrepareAsync(stop);
        return new(server, all);
    }

    /// <summary>One line for each table.</summary>
    public async Task<string> ReadAsync(CancellationToken stop) => (string)(await command.ExecuteScalarAsync(stop))!;

    /// <summary>The lines that differ.</summary>
    public static string Difference(string before, string after) =>
        string.Join(", ", after.Split('\n').Except(before.Split('\n'), StringComparer.Ordinal));

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await command.DisposeAsync();
        await connection.DisposeAsync();
    }
}
