using Governance.Domain;

namespace Governance.Formats.Tables;

/// <summary>A file of tables, read forward in bounded memory.</summary>
public interface ITabularRows : IDisposable
{
    /// <summary>The sheets in the order of their tabs.</summary>
    IReadOnlyList<SheetHeading> Sheets { get; }

    /// <summary>The rows with values of a sheet, in order; only one enumeration at a time.</summary>
    /// <exception cref="Refused">Enumerating meets a place that cannot be read, or more than the limits allow.</exception>
    IEnumerable<TableRow> Rows(int sheet);

    /// <summary>The whole sheet, within the same limits.</summary>
    /// <exception cref="Refused">A place cannot be read, or there is more than the limits allow.</exception>
    SheetContent Read(int sheet);
}
