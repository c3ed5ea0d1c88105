namespace Governance.Domain.Questionnaires;

/// <summary>A column of a question that is answered with a table.</summary>
/// <param name="Key">Its key within the question.</param>
/// <param name="Label">Its heading.</param>
/// <param name="Type">What its cells hold.</param>
public sealed record TableColumn(string Key, string Label, ColumnType Type = ColumnType.Text);
