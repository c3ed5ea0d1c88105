using Governance.Domain.Engagements;
using Governance.Formats.Tables;
using Governance.Web.Hosting;

namespace Governance.Web.Features.Functions;

/// <summary>The list of functions as a table to take home.</summary>
internal static class FunctionTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<Function> Table { get; } = new(
        "functions",
        (new("Function", 36), (table, row) => table.Write(row.Name)),
        (new("Critical or important", 18), (table, row) => table.Write(row.CriticalOrImportant)),
        (new("Reason", 60), (table, row) => table.Write(row.Reason)),
        (new("Assessed on", 12), (table, row) => table.Write(row.AssessedOn)));
}
