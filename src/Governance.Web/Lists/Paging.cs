using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Lists;

/// <summary>Cuts lists into pages. One row more than fits is read, so that no count is needed to know whether more follow.</summary>
public static class Paging
{
    /// <summary>Rows on a page.</summary>
    public const int PageSize = 50;

    /// <summary>The first page of what a query finds; the query itself begins after the page before.</summary>
    public static async Task<ListPage<T>> ToPageAsync<T>(this IQueryable<T> rows, CancellationToken stop) => (await rows.Take(PageSize + 1).ToListAsync(stop)).ToPage(PageSize);

    /// <summary>The first page of rows that are already read.</summary>
    public static ListPage<T> ToPage<T>(this IReadOnlyCollection<T> rows, int size)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. rows.Take(size)], rows.Count > size);
    }
}
