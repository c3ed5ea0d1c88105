using System.Linq.Expressions;

namespace Governance.Data;

/// <summary>The search of the lists: rows in one of whose texts the words stand, whatever the case.</summary>
public static class Searching
{
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
        return string.IsNullOrWhiteSpace(search) ? rows : rows.Where(Mentions(search.Trim().ToLowerInvariant(), anyway, texts));
    }

    /// <summary>Those in which one of the texts is what is said of it, whatever the case; none, where nothing is said.</summary>
    public static IQueryable<T> Saying<T>(this IQueryable<T> rows, params IReadOnlyList<(string? Words, Expression<Func<T, string?>> Text)> said)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Expression<Func<T, bool>> none = _ => false;
        return rows.Where(said.Where(s => !string.IsNullOrWhiteSpace(s.Words)).Aggregate(none, (found, s) => Is(s.Words!.Trim().ToLowerInvariant(), found, s.Text)));
    }

    private static Expression<Func<T, bool>> Is<T>(string words, Expression<Func<T, bool>> anyway, Expression<Func<T, string?>> text)
    {
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
        Expression<Func<string, bool>> same = shown => shown.ToLower() == words;
#pragma warning restore CA1304, CA1311, MA0011
        var row = anyway.Parameters[0];
        return Expression.Lambda<Func<T, bool>>(Expression.OrElse(anyway.Body, new Exchanged(same.Parameters[0], new Exchanged(text.Parameters[0], row).Visit(text.Body)).Visit(same.Body)), row);
    }

    private static Expression<Func<T, bool>> Mentions<T>(string words, Expression<Func<T, bool>> anyway, Expression<Func<T, string?>>[] texts)
    {
#pragma warning disable CA1304, CA1311, MA0011 // the database lowers, not the process
        Expression<Func<string, bool>> holds = text => text.ToLower().Contains(words);
#pragma warning restore CA1304, CA1311, MA0011
        var row = anyway.Parameters[0];
        var any = texts
            .Select(text => new Exchanged(text.Parameters[0], row).Visit(text.Body))
            .Aggregate(anyway.Body, (found, text) => Expression.OrElse(found, new Exchanged(holds.Parameters[0], text).Visit(holds.Body)));
        return Expression.Lambda<Func<T, bool>>(any, row);
    }

    private sealed class Exchanged(ParameterExpression from, Expression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
