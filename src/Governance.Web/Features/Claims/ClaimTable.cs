using Governance.Domain.Vendors;
using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Claims;

/// <summary>The buyers as a table to take home.</summary>
internal static class ClaimTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<Claim> Table { get; } = new(
        "buyers",
        (new("Buyer", 36), (table, row) => table.Write(row.BuyerName)),
        (new("Mail domain proven", 28), (table, row) => table.Write(row.Domain.Value)),
        (new("Claimed", 20), (table, row) => table.Write(row.ClaimedAt)));
}
