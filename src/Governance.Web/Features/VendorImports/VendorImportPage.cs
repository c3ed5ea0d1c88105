using Governance.Domain.Vendors;
using Governance.Web.Lists;

namespace Governance.Web.Features.VendorImports;

/// <summary>The dry run of a file: what will be done with each row, against the register as it is now.</summary>
/// <param name="Import">The file.</param>
/// <param name="Plan">Every row.</param>
/// <param name="Only">The outcome that is shown; null for all.</param>
/// <param name="After">The row after which the page begins.</param>
public sealed record VendorImportPage(RegisterImport Import, IReadOnlyList<PlannedRow> Plan, RegisterOutcome? Only, int After)
{
    private const int PageSize = 100;

    private ListPage<PlannedRow> Shown { get; } = Plan.Where(p => (Only is null || p.Outcome == Only) && p.Row.Number > After).ToList().ToPage(PageSize);

    /// <summary>The rows of this page.</summary>
    public IReadOnlyList<PlannedRow> Rows => Shown.Rows;

    /// <summary>The row after which the next page begins; null on the last.</summary>
    public int? Next => Shown.More ? Rows[^1].Row.Number : null;

    /// <summary>How many rows have an outcome.</summary>
    public int Count(RegisterOutcome outcome) => Plan.Count(p => p.Outcome == outcome);

    /// <summary>How many vendors an import would register or change.</summary>
    public int Changes => Count(RegisterOutcome.Create) + Count(RegisterOutcome.Update);
}
