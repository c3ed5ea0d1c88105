using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed as a table to take home.</summary>
internal static class UndertakingTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<UndertakingRow> Table { get; } = new(
        "undertakings",
        (new("Reference"), (table, row) => table.Write(row.Undertaking.Reference)),
        (new("Undertaking", 40), (table, row) => table.Write(row.Undertaking.Title)),
        (new("What is to be done", 60), (table, row) => table.Write(row.Undertaking.Action)),
        (new("Buyer", 28), (table, row) => table.Write(row.Undertaking.BuyerName)),
        (new("Asked to see to it", 24), (table, row) => table.Write(row.Undertaking.VendorOwner)),
        (new("Sees to it", 24), (table, row) => table.Write(row.Owner)),
        (new("Due", 12), (table, row) => table.Write(row.Undertaking.DueOn)),
        (new("Set by", 50), (table, row) => table.Write(row.Undertaking.Basis)),
        (new("Proof offered", 20), (table, row) => table.Write(row.Undertaking.ProofOfferedAt)),
        (new("Met", 20), (table, row) => table.Write(row.Undertaking.MetAt)));
}
