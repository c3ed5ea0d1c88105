using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Data.Hot;

/// <summary>The answers to several queries that went to the database in one round trip. Each is taken by the query that it answers, in the order in which they were asked.</summary>
/// <param name="db">The context that asked; null where it asks one by one.</param>
/// <param name="reader">What came back.</param>
/// <param name="asked">The queries that have not been answered yet.</param>
public sealed class Together(GovernanceDb? db, RelationalDataReader? reader, Queue<string> asked) : IAsyncDisposable
{
    private bool begun;

    /// <summary>The answer to a query, if it is the next that was asked.</summary>
    public async Task<DbDataReader?> TakeAsync(string sql, CancellationToken stop)
    {
        if (reader is null || !asked.TryPeek(out var next) || !string.Equals(next, sql, StringComparison.Ordinal)) return null;
        asked.Dequeue();
        if (begun) await reader.DbDataReader.NextResultAsync(stop);
        begun = true;
        return new OneAnswer(reader.DbDataReader);
    }

    /// <summary>Lets the context ask one by one again; answers that nobody took are dropped.</summary>
    public async ValueTask DisposeAsync()
    {
        if (db is not null) db.Together = null;
        if (reader is not null) await reader.DisposeAsync();
    }
}
