using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Findings;

/// <summary>The list of findings as a table to take home.</summary>
internal static class FindingTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<FindingRow> Table { get; } = new(
        "findings",
        (new("Reference"), (table, row) => table.Write(row.Finding.Reference)),
        (new("Finding", 40), (table, row) => table.Write(row.Finding.Title)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Question", 14), (table, row) => table.Write(row.Finding.Question)),
        (new("Severity", 12), (table, row) => table.Write(row.Finding.Severity.Word())),
        (new("State", 12), (table, row) => table.Write(row.Finding.State.Word())),
        (new("Raised", 20), (table, row) => table.Write(row.Finding.RaisedAt)),
        (new("Due", 12), (table, row) => table.Write(row.DueOn)),
        (new("Remediated", 12), (table, row) => table.Write(row.Met)));
}
