using Governance.Formats.Tables;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Scorecards;

/// <summary>The list of scorecards as a table to take home.</summary>
internal static class ScorecardTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<ScorecardRow> Table { get; } = new(
        "scorecards",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Service", 30), (table, row) => table.Write(row.Service)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Answered by", 34), (table, row) => table.Write(AssessorsOwn.AnsweredBy(row.Own))),
        (new("Submission", 12), (table, row) => table.Write(row.Submission)),
        (new("As of", 12), (table, row) => table.Write(row.AsOf)),
        (new("Proven", 10), (table, row) => table.Write(row.Proven)),
        (new("Claimed", 10), (table, row) => table.Write(row.Claimed)),
        (new("Band", 8), (table, row) => table.Write(row.Band)),
        (new("Band held by", 28), (table, row) => table.Write(BandWords.Holder(row.Holds, row.LimitedScope, row.Band))),
        (new("Made", 20), (table, row) => table.Write(row.MadeAt)));
}
