using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Caching.Memory;

namespace Governance.Web.Tests.Wall;

/// <summary>Switches the filter named <c>tenant</c> off for every query of a context, as no code of the product can for another's.</summary>
internal sealed class Unfiltered : ExpressionVisitor, IQueryExpressionInterceptor, IDisposable
{
    private static readonly MethodInfo Ignoring = typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(m => m.Name is nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && m.GetParameters().Length == 2);

    private static readonly Expression Named = Expression.Constant((string[])["tenant"], Ignoring.GetParameters()[1].ParameterType);

    // translated queries are kept for every context with the same options; without a place of its own, whole portals would be served these
    private readonly MemoryCache translated = new(new MemoryCacheOptions());

    /// <summary>Takes the filter off a context.</summary>
    public void Watch(DbContextOptionsBuilder options) => options.UseMemoryCache(translated).AddInterceptors(this);

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    /// <inheritdoc />
    public void Dispose() => translated.Dispose();

    /// <inheritdoc />
    protected override Expression VisitExtension(Expression node) =>
        node is EntityQueryRootExpression root ? Expression.Call(Ignoring.MakeGenericMethod(root.ElementType), root, Named) : base.VisitExtension(node);
}
