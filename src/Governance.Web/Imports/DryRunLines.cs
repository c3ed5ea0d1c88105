using Governance.Web.Lists;

namespace Governance.Web.Imports;

/// <summary>A page of the numbered lines of a dry run.</summary>
internal static class DryRunLines
{
    private const int PageSize = 100;

    /// <summary>The lines after one, those of an outcome or all.</summary>
    public static ListPage<T> PageAfter<T>(this IEnumerable<T> lines, int after, Func<T, int> number, Func<T, bool> shown) =>
        lines.Where(line => number(line) > after && shown(line)).Take(PageSize + 1).ToList().ToPage(PageSize);
}
