namespace Governance.Formats.Questionnaires.Sheets;

/// <summary>What a row of a table of questions is.</summary>
internal enum RowKind
{
    /// <summary>A question.</summary>
    Question,
    /// <summary>The heading of a section.</summary>
    Section,
    /// <summary>Neither; it is left out with a reason.</summary>
    Skipped,
}
