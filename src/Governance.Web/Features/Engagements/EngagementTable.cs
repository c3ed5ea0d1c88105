using Governance.Formats.Tables;

namespace Governance.Web.Features.Engagements;

/// <summary>The list of engagements as a table to take home.</summary>
internal static class EngagementTable
{
    /// <summary>Its columns.</summary>
    public static IReadOnlyList<TableColumn> Columns { get; } =
    [
        new("Reference"), new("Service", 30), new("Vendor", 30), new("Provided by", 30), new("Country", 8), new("LEI", 22), new("Tier", 10), new("Inherent risk", 12), new("Data", 8),
        new("Criticality", 10), new("Autonomy", 10), new("Capability", 10), new("Reach", 8), new("Function", 24), new("Critical or important", 18), new("Your role under the AI Act", 24),
        new("Class under the AI Act", 32), new("Role for personal data", 24), new("Owner", 24),
    ];

    /// <summary>Writes one row after the other.</summary>
    public static async Task WriteAsync(this IAsyncEnumerable<EngagementRow> rows, ITableWriter table, CancellationToken stop)
    {
        await foreach (var (engagement, vendor, function, owner) in rows.WithCancellation(stop))
        {
            table.Write(engagement.Reference);
            table.Write(engagement.Service);
            table.Write(vendor);
            table.Write(engagement.Provider.Name);
            table.Write(engagement.Provider.Country?.Value);
            table.Write(engagement.Provider.Lei?.Value);
            table.Write(engagement.Tier.Word());
            table.Write(engagement.InherentRisk);
            table.Write(engagement.Factors.Data);
            table.Write(engagement.Factors.Criticality);
            table.Write(engagement.Factors.Autonomy);
            table.Write(engagement.Factors.Capability);
            table.Write(engagement.Factors.Reach);
            table.Write(function);
            table.Write(engagement.CriticalFunction);
            table.Write(engagement.AiActRole.Word());
            table.Write(engagement.AiActClass.Word());
            table.Write(engagement.DataProtectionRole.Word());
            table.Write(owner);
            await table.EndRowAsync(stop);
        }
    }
}
