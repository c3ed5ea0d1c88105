namespace Governance.Formats.Tables;

/// <summary>A sheet of a file; a csv file has one, named after the file.</summary>
/// <param name="Name">As the tab shows it.</param>
/// <param name="IsHidden">Whether a reader of the workbook sees it only after unhiding it.</param>
public sealed record SheetHeading(string Name, bool IsHidden);
