using Governance.Formats.Tables;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Decisions;

/// <summary>The list of decisions as a table to take home.</summary>
internal static class DecisionTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<DecisionRow> Table { get; } = new(
        "decisions",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Service", 30), (table, row) => table.Write(row.Service)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Outcome", 24), (table, row) => table.Write(row.Outcome.Word())),
        (new("Answered by", 34), (table, row) => table.Write(AssessorsOwn.AnsweredBy(row.Own))),
        (new("Conditions", 12), (table, row) => table.Write(row.Conditions.Count)),
        (new("First due", 12), (table, row) => table.Write(row.Conditions.Count == 0 ? null : row.Conditions.Min(c => c.DueOn))),
        (new("Decided", 20), (table, row) => table.Write(row.At)));
}
