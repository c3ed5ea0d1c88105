using Governance.Formats.Tables;
using Governance.Web.Access;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Members;

/// <summary>The list of members as a table to take home.</summary>
internal static class MemberTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<MemberRow> Table { get; } = new(
        "members",
        (new("Name", 28), (table, row) => table.Write(row.Name)),
        (new("Address", 36), (table, row) => table.Write(row.Address)),
        (new("Roles", 50), (table, row) => table.Write(string.Join(", ", row.Roles.Select(role => role.InWords())))),
        (new("Since", 20), (table, row) => table.Write(row.JoinedAt)));
}
