using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Data.Hot;

/// <summary>
/// Saves round trips to the database, and changes nothing else: gives a query what was asked for it ahead, and lets the last
/// save of a transaction bring the commit along. On a context without it the same code asks, saves and commits one by one.
/// </summary>
public sealed class AnsweredAhead : DbCommandInterceptor
{
    /// <inheritdoc />
    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (eventData?.Context is not GovernanceDb db) return result;
        if (db.CommitsWithSave && eventData.CommandSource is CommandSource.SaveChanges) command.CommandText += ";\ncommit";
        return db.Together is { } together && await together.TakeAsync(command.CommandText, cancellationToken) is { } answer ? InterceptionResult<DbDataReader>.SuppressWithResult(answer) : result;
    }
}
