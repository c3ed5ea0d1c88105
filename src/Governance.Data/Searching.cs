using System.Linq.Expressions;

namespace Governance.Data;

/// <summary>The search of the lists: rows in one of whose texts the words stand, whatever the case.</summary>
public static class Searching
{
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
    private static readonly Expression<Func<string, string>> Lowered = text => text.ToLower();
#pragma warning restore CA1304, CA1311, MA0011

    /// <summary>Those that mention the words; all of them, where there are none.</summary>
    /// <param name="rows">What is searched.</param>
    /// <param name="search">The words as typed.</param>
    /// <param name="texts">Where they may stand.</param>
    public static IQueryable<T> Mentioning<T>(this IQueryable<T> rows, string? search, params Expression<Func<T, string?>>[] texts) => rows.MentioningOr(search, _ => false, texts);

    /// <summary>Those that mention the words, and those that are shown in any case.</summary>
    public static IQueryable<T> MentioningOr<T>(this IQueryable<T> rows, string? search, Expression<Func<T, bool>> anyway, params Expression<Func<T, string?>>[] texts)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(anyway);
        if (string.IsNullOrWhiteSpace(search)) return rows;
        var words = search.Trim().ToLowerInvariant();
        return rows.Where(texts.Aggregate(anyway, (found, text) => Or(found, text, lowered => lowered.Contains(words))));
    }

    /// <summary>Those in which one of the texts is what is said of it, whatever the case; none, where nothing is said.</summary>
    public static IQueryable<T> Saying<T>(this IQueryable<T> rows, params IReadOnlyList<(string? Words, Expression<Func<T, string?>> Text)> said)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Expression<Func<T, bool>> none = _ => false;
        return rows.Where(said.Where(s => !string.IsNullOrWhiteSpace(s.Words)).Aggregate(none, (found, s) =>
        {
            var words = s.Words!.Trim().ToLowerInvariant();
            return Or(found, s.Text, lowered => lowered == words);
        }));
    }

    // or one more text, lowered, of which something holds
    private static Expression<Func<T, bool>> Or<T>(Expression<Func<T, bool>> found, Expression<Func<T, string?>> text, Expression<Func<string, bool>> holds)
    {
        var row = found.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(found.Body, In(holds, In(Lowered, In(text, row)))), row);
    }

    private static Expression In(LambdaExpression expression, Expression value) => new Exchanged(expression.Parameters[0], value).Visit(expression.Body);

    private sealed class Exchanged(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
