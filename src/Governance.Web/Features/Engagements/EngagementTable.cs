using Governance.Web.Hosting;

namespace Governance.Web.Features.Engagements;

/// <summary>The list of engagements as a table to take home.</summary>
internal static class EngagementTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<EngagementRow> Table { get; } = new(
        "engagements",
        (new("Reference"), (table, row) => table.Write(row.Engagement.Reference)),
        (new("Service", 30), (table, row) => table.Write(row.Engagement.Service)),
        (new("Vendor", 30), (table, row) => table.Write(row.Vendor)),
        (new("Provided by", 30), (table, row) => table.Write(row.Engagement.Provider.Name)),
        (new("Country", 8), (table, row) => table.Write(row.Engagement.Provider.Country?.Value)),
        (new("LEI", 22), (table, row) => table.Write(row.Engagement.Provider.Lei?.Value)),
        (new("Tier", 10), (table, row) => table.Write(row.Engagement.Tier.Word())),
        (new("Inherent risk", 12), (table, row) => table.Write(row.Engagement.InherentRisk)),
        (new("Data", 8), (table, row) => table.Write(row.Engagement.Factors.Data)),
        (new("Criticality", 10), (table, row) => table.Write(row.Engagement.Factors.Criticality)),
        (new("Autonomy", 10), (table, row) => table.Write(row.Engagement.Factors.Autonomy)),
        (new("Capability", 10), (table, row) => table.Write(row.Engagement.Factors.Capability)),
        (new("Reach", 8), (table, row) => table.Write(row.Engagement.Factors.Reach)),
        (new("Function", 24), (table, row) => table.Write(row.Function)),
        (new("Critical or important", 18), (table, row) => table.Write(row.Engagement.CriticalFunction)),
        (new("Your role under the AI Act", 24), (table, row) => table.Write(row.Engagement.AiActRole.Word())),
        (new("Class under the AI Act", 32), (table, row) => table.Write(row.Engagement.AiActClass.Word())),
        (new("Role for personal data", 24), (table, row) => table.Write(row.Engagement.DataProtectionRole.Word())),
        (new("Owner", 24), (table, row) => table.Write(row.Owner)));
}
