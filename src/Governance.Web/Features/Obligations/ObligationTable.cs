using Governance.Domain.Findings;
using Governance.Formats.Tables;
using Governance.Web.Hosting;
using Governance.Web.Look;

namespace Governance.Web.Features.Obligations;

/// <summary>The list of obligations as a table to take home.</summary>
internal static class ObligationTable
{
    /// <summary>Its columns; what is late is late on a day.</summary>
    public static TableOf<ObligationRow> On(DateOnly today) => new(
        "obligations",
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Reference, with this vendor alone"), (table, row) => table.Write(row.Obligation.Reference)),
        (new("Obligation", 40), (table, row) => table.Write(row.Obligation.Title)),
        (new("What is to be done", 60), (table, row) => table.Write(row.Obligation.Action)),
        (new("Severity of the finding", 12), (table, row) => table.Write(row.Severity?.Word())),
        (new("State", 24), (table, row) => table.Write(string.Join(", ", row.Obligation.StatesOn(today).Select(s => s.Word)))),
        (new("Owed by", 12), (table, row) => table.Write(row.Obligation.OwedBy is OwedBy.Vendor ? "the vendor" : "ourselves")),
        (new("Owner", 24), (table, row) => table.Write(row.Owner)),
        (new("Owner at the vendor", 24), (table, row) => table.Write(row.Obligation.VendorOwner)),
        (new("Due", 12), (table, row) => table.Write(row.Obligation.DueOn)),
        (new("Set by", 50), (table, row) => table.Write(row.Obligation.Basis)),
        (new("Met", 20), (table, row) => table.Write(row.Obligation.MetAt)));
}
