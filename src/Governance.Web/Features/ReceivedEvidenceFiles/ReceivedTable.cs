using Governance.Formats.Tables;
using Governance.Web.Access;
using Governance.Web.Hosting;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>The list of received files as a table to take home.</summary>
internal static class ReceivedTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<ReceivedRow> Table { get; } = new(
        "received-evidence",
        (new("Document", 40), (table, row) => table.Write(row.File.Title)),
        (new("File", 36), (table, row) => table.Write(row.File.FileName)),
        (new("Vendor", 28), (table, row) => table.Write(row.Vendor)),
        (new("Assessment", 16), (table, row) => table.Write(row.Reference)),
        (new("Service", 30), (table, row) => table.Write(row.Service)),
        (new("Questions", 12), (table, row) => table.Write(row.File.Questions.Count)),
        (new("Proof of", 16), (table, row) => table.Write(row.ProofOf)),
        (new("Offered", 32), (table, row) => table.Write(row.Offered)),
        (new("Label", 16), (table, row) => table.Write(row.File.Label.Word())),
        (new("Granted until", 14), (table, row) => table.Write(row.File.Until)),
        (new("Revoked", 20), (table, row) => table.Write(row.File.RevokedAt)),
        (new("Opened here", 12), (table, row) => table.Write(row.Openings)));
}
