using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Governance.Testing.Twin;

/// <summary>A server that takes every command, keeps its text, and has no rows.</summary>
public sealed class PhantomServer
{
    /// <summary>What was sent.</summary>
    public ConcurrentQueue<string> Sent { get; } = new();

    /// <summary>They stand in for connection and server.</summary>
    public IInterceptor[] Interceptors => [new Connection(), new Commands(Sent)];

    private sealed class Connection : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(DbConnection connection, ConnectionEventData eventData, InterceptionResult result) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(DbConnection connection, ConnectionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default) => ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class Commands(ConcurrentQueue<string> sent) : DbCommandInterceptor
    {
        public override InterceptionResult<DbDataReader> ReaderExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result) => Empty(command);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Empty(command));

        public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result) => Nothing(command);

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default) => ValueTask.FromResult(Nothing(command));

        private InterceptionResult<DbDataReader> Empty(DbCommand command)
        {
            sent.Enqueue(command.CommandText);
            using var none = new DataTable { Locale = System.Globalization.CultureInfo.InvariantCulture };
            return InterceptionResult<DbDataReader>.SuppressWithResult(none.CreateDataReader());
        }

        private InterceptionResult<int> Nothing(DbCommand command)
        {
            sent.Enqueue(command.CommandText);
            return InterceptionResult<int>.SuppressWithResult(0);
        }
    }
}
