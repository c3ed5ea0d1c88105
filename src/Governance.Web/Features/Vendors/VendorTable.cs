using Governance.Formats.Tables;

namespace Governance.Web.Features.Vendors;

/// <summary>The register as a table to take home.</summary>
internal static class VendorTable
{
    /// <summary>Its columns.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("Reference"), new("Name", 30), new("First service", 30), new("Tier", 10), new("Status", 24), new("On the portal"),
        new("Proven", 10), new("Claimed", 10), new("Band", 8), new("Owner", 24), new("Next date", 12),
    ];

    /// <summary>Writes one row after the other.</summary>
    public static async Task WriteAsync(this IAsyncEnumerable<VendorRow> rows, ITableWriter table, CancellationToken stop)
    {
        await foreach (var row in rows.WithCancellation(stop))
        {
            table.Write(row.Reference);
            table.Write(row.Name);
            table.Write(row.Service);
            table.Write(row.Tier.Word());
            table.Write(row.Latest?.State.Word());
            table.Write(row.State.Word());
            table.Write(row.Score?.Proven);
            table.Write(row.Score?.Claimed);
            table.Write(row.Score?.Band?.ToString());
            table.Write(row.Owner);
            table.Write(row.NextOn);
            await table.EndRowAsync(stop);
        }
    }
}
