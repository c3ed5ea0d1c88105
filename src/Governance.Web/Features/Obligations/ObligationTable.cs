using Governance.Domain.Findings;
using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Obligations;

/// <summary>The list of obligations as a table to take home.</summary>
internal static class ObligationTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<ObligationRow> Table { get; } = new(
        "obligations",
        (new("Reference"), (table, row) => table.Write(row.Obligation.Reference)),
        (new("Obligation", 40), (table, row) => table.Write(row.Obligation.Title)),
        (new("What is to be done", 60), (table, row) => table.Write(row.Obligation.Action)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Owed by", 12), (table, row) => table.Write(row.Obligation.OwedBy is OwedBy.Vendor ? "the vendor" : "ourselves")),
        (new("Owner", 24), (table, row) => table.Write(row.Owner)),
        (new("Owner at the vendor", 24), (table, row) => table.Write(row.Obligation.VendorOwner)),
        (new("Due", 12), (table, row) => table.Write(row.Obligation.DueOn)),
        (new("Set by", 50), (table, row) => table.Write(row.Obligation.Basis)),
        (new("Met", 20), (table, row) => table.Write(row.Obligation.MetAt)));
}
