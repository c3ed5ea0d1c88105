using Governance.Web.Lists;

namespace Governance.Web.Features.Originals;

/// <summary>What a filled file holds, and what it does not, a page of lines at a time.</summary>
/// <param name="Filled">The file.</param>
/// <param name="Own">The address of the page.</param>
/// <param name="After">The line after which the page begins.</param>
public sealed record FilledOriginalPage(FilledOriginal Filled, string Own, int After)
{
    private const int PageSize = 100;

    private ListPage<FillingLine> Shown => Filled.Lines.Where(line => line.Number > After).Take(PageSize + 1).ToList().ToPage(PageSize);

    /// <summary>The lines of this page.</summary>
    public IReadOnlyList<FillingLine> Lines => Shown.Rows;

    /// <summary>The line after which the next page begins; null on the last.</summary>
    public string? Next => Shown.Next(line => line.Number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
