using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Lists;

/// <summary>Cuts lists into pages. One row more than fits is read, so that no count is needed to know whether more follow.</summary>
public static class Paging
{
    private const int PageSize = 50;

    /// <summary>The first page of what a query finds; the query itself begins after the page before.</summary>
    public static Task<ListPage<T>> ToPageAsync<T>(this IQueryable<T> rows, CancellationToken stop) => rows.ToPageAsync(PageSize, stop);

    /// <summary>The first page of what a query finds, of a size of its own.</summary>
    public static async Task<ListPage<T>> ToPageAsync<T>(this IQueryable<T> rows, int size, CancellationToken stop) => (await rows.Take(size + 1).ToListAsync(stop)).ToPage(size);

    /// <summary>The first page of rows that are already read.</summary>
    public static ListPage<T> ToPage<T>(this IReadOnlyCollection<T> rows, int size)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new([.. rows.Take(size)], rows.Count > size);
    }
}
