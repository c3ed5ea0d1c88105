using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace Governance.Testing.Twin;

/// <summary>Makes a query of one context a query of another with the same entities.</summary>
internal sealed class Rebinding(DbContext target) : ExpressionVisitor
{
    private bool ownSql;

    /// <summary>Whether a query begins with SQL written for one product, which only a provider's own code does.</summary>
    public static bool HasOwnSql(Expression query)
    {
        var look = new Rebinding(target: null!);
        look.Visit(query);
        return look.ownSql;
    }

    /// <inheritdoc />
    public override Expression? Visit(Expression? node) =>
        node is MemberExpression or MethodCallExpression && typeof(IQueryable).IsAssignableFrom(node.Type) && IsHeld(node)
            ? base.Visit(Expression.Lambda<Func<IQueryable>>(node).Compile(preferInterpretation: true)().Expression)
            : base.Visit(node);

    /// <inheritdoc />
    protected override Expression VisitExtension(Expression node)
    {
        if (node is FromSqlQueryRootExpression or SqlQueryRootExpression) ownSql = true;
        return node is EntityQueryRootExpression root && root.GetType() == typeof(EntityQueryRootExpression) && target is not null
            ? new EntityQueryRootExpression(target.GetService<IAsyncQueryProvider>(), target.Model.FindEntityType(root.EntityType.Name)!)
            : base.VisitExtension(node);
    }

    // a set of the other context that a closure holds on to, such as db.Findings inside a condition
    private static bool IsHeld(Expression node) => node switch
    {
        MemberExpression { Expression: { } inner } => IsHeld(inner),
        MethodCallExpression { Object: { } inner, Arguments.Count: 0 } => IsHeld(inner),
        ConstantExpression => true,
        _ => false,
    };
}
