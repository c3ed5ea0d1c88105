using Governance.Formats.Tables;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Findings;

/// <summary>The list of findings as a table to take home.</summary>
internal static class FindingTable
{
    /// <summary>Its columns; what is late is late on a day.</summary>
    public static TableOf<FindingRow> On(DateOnly today) => new(
        "findings",
        (new("Reference"), (table, row) => table.Write(row.Finding.Reference)),
        (new("Finding", 40), (table, row) => table.Write(row.Finding.Title)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Answered by", 34), (table, row) => table.Write(AssessorsOwn.AnsweredBy(row.Own))),
        (new("Question", 14), (table, row) => table.Write(row.Finding.Question)),
        (new("Severity", 12), (table, row) => table.Write(row.Finding.Severity.Word())),
        (new("State", 12), (table, row) => table.Write(row.Finding.State.Word())),
        (new("Raised", 20), (table, row) => table.Write(row.Finding.RaisedAt)),
        (new("Due", 12), (table, row) => table.Write(row.Obligation.DueOn)),
        (new("What is owed", 24), (table, row) => table.Write(string.Join(", ", row.Obligation.StatesOn(today).Select(s => s.Word)))),
        (new("Owner", 24), (table, row) => table.Write(row.Owner)),
        (new("Remediated", 12), (table, row) => table.Write(row.Obligation.MetAt is not null)));
}
