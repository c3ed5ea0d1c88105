namespace Governance.Formats.Tables;

/// <summary>A column of a table that is written out.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">In characters of the standard font; csv has none.</param>
public sealed record TableColumn(string Heading, double Width = 18);
