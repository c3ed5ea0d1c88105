using Governance.Formats.Tables;
using Governance.Web.Access;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Evidence;

/// <summary>The list of documents as a table to take home.</summary>
internal static class EvidenceTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<EvidenceRow> Table { get; } = new(
        "evidence",
        (new("Document", 40), (table, row) => table.Write(row.Document.Title)),
        (new("File", 36), (table, row) => table.Write(row.FileName)),
        (new("Label", 16), (table, row) => table.Write(row.Document.Label.Word())),
        (new("Embargo until", 14), (table, row) => table.Write(row.Document.EmbargoUntil)),
        (new("Size in bytes", 14), (table, row) => table.Write(row.Size)),
        (new("Grants in force", 14), (table, row) => table.Write(row.Grants)),
        (new("Added", 20), (table, row) => table.Write(row.Document.CreatedAt)));
}
