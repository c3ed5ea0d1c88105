using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Governance.Testing.Twin;

/// <summary>Shows each query to the twin before it goes its way.</summary>
internal sealed class TwinQueryCompiler(
    IQueryContextFactory contexts,
    ICompiledQueryCache cache,
    ICompiledQueryCacheKeyGenerator keys,
    IDatabase database,
    IDiagnosticsLogger<Microsoft.EntityFrameworkCore.DbLoggerCategory.Query> logger,
    ICurrentDbContext current,
    IEvaluatableExpressionFilter filter,
    IModel model) : QueryCompiler(contexts, cache, keys, database, logger, current, filter, model)
{
    private readonly Microsoft.EntityFrameworkCore.DbContext context = current.Context;

    /// <inheritdoc />
    public override TResult Execute<TResult>(Expression query)
    {
        SqlServerTwin.Try<TResult>(context, query, waits: false);
        return base.Execute<TResult>(query);
    }

    /// <inheritdoc />
    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        SqlServerTwin.Try<TResult>(context, query, waits: true);
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }
}
