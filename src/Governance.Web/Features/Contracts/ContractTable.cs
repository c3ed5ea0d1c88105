using Governance.Domain.Contracts;
using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Contracts;

/// <summary>The contracts about an engagement as a table to take home.</summary>
internal static class ContractTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<Contract> Table { get; } = new(
        "contracts",
        (new("Reference"), (table, row) => table.Write(row.Reference)),
        (new("Contract", 40), (table, row) => table.Write(row.Title)),
        (new("Signed", 12), (table, row) => table.Write(row.SignedOn)),
        (new("In force from", 12), (table, row) => table.Write(row.EffectiveOn)),
        (new("Until", 12), (table, row) => table.Write(row.EndsOn)),
        (new("Clause", 14), (table, row) => table.Write(row.Remediation?.ClauseReference)),
        (new("Days for critical", 10), (table, row) => table.Write(row.Remediation?.DaysCritical)),
        (new("High", 10), (table, row) => table.Write(row.Remediation?.DaysHigh)),
        (new("Medium", 10), (table, row) => table.Write(row.Remediation?.DaysMedium)),
        (new("Low", 10), (table, row) => table.Write(row.Remediation?.DaysLow)),
        (new("Cure days", 10), (table, row) => table.Write(row.Remediation?.CureDays)));
}
