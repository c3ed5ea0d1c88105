using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.AccessEntries;

/// <summary>The ledger as a table to take home.</summary>
internal static class AccessTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<AccessRow> Table { get; } = new(
        "openings",
        (new("Document", 40), (table, row) => table.Write(row.Title)),
        (new("File", 36), (table, row) => table.Write(row.FileName)),
        (new("Who", 28), (table, row) => table.Write(row.Entry.ReaderName)),
        (new("For", 28), (table, row) => table.Write(row.Entry.ReaderOrganizationName)),
        (new("When (UTC)", 20), (table, row) => table.Write(row.Entry.At)));
}
