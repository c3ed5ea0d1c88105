using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>The sheets of a file as a dry run lists them.</summary>
/// <param name="FileName">The name of the file.</param>
/// <param name="Sheets">In the order of the tabs; empty where the file is no table.</param>
/// <param name="Counted">What is counted in each: the questions, or the answers.</param>
/// <param name="Own">Address of the import; null where it was imported and nothing can be corrected.</param>
public sealed record ImportedSheets(string FileName, IReadOnlyList<ReadSheet> Sheets, (string Heading, Func<ReadSheet, int> Of) Counted, string? Own);
