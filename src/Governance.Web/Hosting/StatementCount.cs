using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Web.Hosting;

/// <summary>Counts the commands that a request sends to the database; several statements that go as one are one, and what was asked ahead was sent once.</summary>
public sealed class StatementCount : DbCommandInterceptor
{
    /// <summary>Marks the one statement that finds session, membership and context; it is not counted.</summary>
    public const string Context = "context";

    private readonly List<string> statements = [];

    /// <summary>What was sent, in order.</summary>
    public IReadOnlyList<string> Statements => statements;

    /// <inheritdoc />
    public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        if (!result.HasResult) Count(command);
        return result;
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (!result.HasResult) Count(command);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    /// <inheritdoc />
    public override ValueTask<InterceptionResult<object>> ScalarExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<object> result, CancellationToken cancellationToken = default)
    {
        Count(command);
        return ValueTask.FromResult(result);
    }

    private void Count(DbCommand command)
    {
        if (!command.CommandText.Contains("-- " + Context, StringComparison.Ordinal)) statements.Add(command.CommandText);
    }
}
