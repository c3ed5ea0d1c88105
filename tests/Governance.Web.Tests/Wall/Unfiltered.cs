using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;

namespace Governance.Web.Tests.Wall;

/// <summary>Switches the filter named <c>tenant</c> off for every query of a context.</summary>
internal sealed class Unfiltered : ExpressionVisitor, IQueryExpressionInterceptor
{
    private static readonly MethodInfo Ignoring = typeof(EntityFrameworkQueryableExtensions).GetMethods()
        .Single(m => m.Name is nameof(EntityFrameworkQueryableExtensions.IgnoreQueryFilters) && m.GetParameters().Length == 2);

    private static readonly Expression Named = Expression.Constant((string[])["tenant"], Ignoring.GetParameters()[1].ParameterType);

    /// <summary>Takes it off the context of these options.</summary>
    public void TakeFrom(DbContextOptionsBuilder options) => options.AddInterceptors(this);

    /// <inheritdoc />
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) => Visit(queryExpression);

    /// <inheritdoc />
    protected override Expression VisitExtension(Expression node) =>
        node is EntityQueryRootExpression root ? Expression.Call(Ignoring.MakeGenericMethod(root.ElementType), root, Named) : base.VisitExtension(node);
}
