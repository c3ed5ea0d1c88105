using Governance.Domain.Vendors;
using Governance.Web.Hosting;

namespace Governance.Web.Features.VendorImports;

/// <summary>A dry run as a table to take home: under the headings that are read, so that it can be corrected and read again, with what would be done behind.</summary>
internal static class VendorImportTable
{
    /// <summary>Its columns.</summary>
    public static TableOf<PlannedRow> Table { get; } = new(
        "register-rows",
        (new("Name", 30), (table, planned) => table.Write(planned.Row.Name)),
        (new("Registered name", 30), (table, planned) => table.Write(planned.Row.LegalName)),
        (new("Domain", 24), (table, planned) => table.Write(planned.Row.Domain)),
        (new("Owner", 28), (table, planned) => table.Write(planned.Row.Owner)),
        (new("External id", 14), (table, planned) => table.Write(planned.Row.ExternalId)),
        (new("Contact", 24), (table, planned) => table.Write(planned.Row.ContactName)),
        (new("Contact mail", 28), (table, planned) => table.Write(planned.Row.ContactEmail)),
        (new("Contact phone", 18), (table, planned) => table.Write(planned.Row.ContactPhone)),
        (new("Out of hours", 12), (table, planned) => table.Write(planned.Row.OutOfHours)),
        (new("Row", 8), (table, planned) => table.Write(planned.Row.Number)),
        (new("Outcome", 12), (table, planned) => table.Write(planned.Outcome.Word())),
        (new("Why", 80), (table, planned) => table.Write(planned.Why)));
}
