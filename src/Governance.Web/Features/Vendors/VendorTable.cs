using Governance.Data.Vendors;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Vendors;

/// <summary>The register as a table to take home.</summary>
internal static class VendorTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<VendorRow> Table { get; } = new(
        "vendors",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Name", 30), (table, row) => table.Write(row.Name)),
        (new("First service", 30), (table, row) => table.Write(row.Service)),
        (new("Tier", 10), (table, row) => table.Write(row.Tier.Word())),
        (new("Status", 24), (table, row) => table.Write(row.Asks?.Word())),
        (new("Questionnaires open", 12), (table, row) => table.Write(row.Open)),
        (new("On the portal"), (table, row) => table.Write(row.State.Word())),
        (new("Proven", 10), (table, row) => table.Write(row.Score?.Proven)),
        (new("Claimed", 10), (table, row) => table.Write(row.Score?.Claimed)),
        (new("Band", 8), (table, row) => table.Write(row.Score?.Band?.ToString())),
        (new("Band held by", 28), (table, row) => table.Write(row.HeldBy())),
        (new("Score as of", 12), (table, row) => table.Write(row.Score?.AsOf)),
        (new("Score rests on answers of", 34), (table, row) => table.Write(row.Score is { } score ? AssessorsOwn.AnsweredBy(score.Own) : null)),
        (new("Obligations open", 12), (table, row) => table.Write(row.Owed)),
        (new("Obligations overdue", 12), (table, row) => table.Write(row.Overdue)),
        (new("Owner", 24), (table, row) => table.Write(row.Owner)),
        (new("Next due from the vendor", 12), (table, row) => table.Write(row.NextOn)),
        (new("What is due", 16), (table, row) => table.Write(row.NextWord())));
}
