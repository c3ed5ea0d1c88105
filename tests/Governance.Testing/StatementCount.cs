using System.Data.Common;
using System.Runtime.CompilerServices;
using Governance.Data;
using Governance.Data.SignIn;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Testing;

/// <summary>Counts the commands that EF sends to the database for a request (<see cref="Heard"/> hears the others); several statements that go as one are one, and what was asked ahead was sent once.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbContext, List<string>> sent = [];

    /// <summary>What was sent by a context, in order.</summary>
    public IReadOnlyList<string> Of(GovernanceDb db) => sent.TryGetValue(db, out var statements) ? [.. statements] : [];

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (!result.HasResult) Count(command, eventData);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!result.HasResult) Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Count(command, eventData);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command, CommandEventData eventData)
    {
        Heard.Tell(command.CommandText);
        if (eventData.Context is GovernanceDb db && !command.CommandText.Contains("-- " + QueriedCallers.Tag, StringComparison.Ordinal)) sent.GetOrCreateValue(db).Add(command.CommandText);
    }
}
