using Governance.Domain.Findings;
using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed as a table to take home.</summary>
internal static class UndertakingTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<Undertaking> Table { get; } = new(
        "undertakings",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Undertaking", 40), (table, row) => table.Write(row.Title)),
        (new("What is to be done", 60), (table, row) => table.Write(row.Action)),
        (new("Buyer", 28), (table, row) => table.Write(row.BuyerName)),
        (new("Asked to see to it", 24), (table, row) => table.Write(row.VendorOwner)),
        (new("Due", 12), (table, row) => table.Write(row.DueOn)),
        (new("Set by", 50), (table, row) => table.Write(row.Basis)),
        (new("Proof offered", 20), (table, row) => table.Write(row.ProofOfferedAt)),
        (new("Met", 20), (table, row) => table.Write(row.MetAt)));
}
