namespace Governance.Web.Hosting;

/// <summary>The files that a list can be taken home in.</summary>
public enum TableFormat
{
    /// <summary>A workbook.</summary>
    Xlsx,
    /// <summary>Comma-separated values, UTF-8.</summary>
    Csv,
}
