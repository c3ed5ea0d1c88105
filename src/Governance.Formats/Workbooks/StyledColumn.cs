namespace Governance.Formats.Workbooks;

/// <summary>A column of a styled table.</summary>
/// <param name="Heading">Its heading.</param>
/// <param name="Width">In characters of the standard font.</param>
/// <param name="Format">How its values are shown.</param>
public sealed record StyledColumn(string Heading, double Width, ColumnFormat Format = ColumnFormat.Text);
