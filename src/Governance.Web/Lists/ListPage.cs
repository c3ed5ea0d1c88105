namespace Governance.Web.Lists;

/// <summary>One page of a list.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="More">Whether rows follow on a next page.</param>
public sealed record ListPage<T>(IReadOnlyList<T> Rows, bool More)
{
    /// <summary>Where the next page begins, as its last row here tells; null on the last page.</summary>
    public string? Next(Func<T, string> cursor)
    {
        ArgumentNullException.ThrowIfNull(cursor);
        return More ? cursor(Rows[^1]) : null;
    }
}
