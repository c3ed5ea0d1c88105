using System.Data;
using System.Data.Common;

namespace Governance.Data.Providers;

/// <summary>
/// Questions about an installation that are asked at every start, without a context: EF would first work out the whole schema, which
/// takes longer than the rest of a start.
/// </summary>
internal static class PlainSql
{
    /// <summary>The first value that a statement returns; null where it returns none. Opens the connection for it where it is closed.</summary>
    public static async Task<object?> AskAsync(this DbConnection connection, string sql, CancellationToken stop)
    {
        var opened = connection.State is ConnectionState.Closed;
        if (opened) await connection.OpenAsync(stop).ConfigureAwait(false);
        try
        {
            var command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = sql;
                return await command.ExecuteScalarAsync(stop).ConfigureAwait(false) is var value and not DBNull ? value : null;
            }
        }
        finally
        {
            if (opened) await connection.CloseAsync().ConfigureAwait(false);
        }
    }
}
