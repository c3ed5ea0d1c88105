using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>A sheet whose reading somebody corrects.</summary>
/// <param name="Sheet">As it is read now.</param>
/// <param name="Own">Address of the import.</param>
/// <param name="Number">0-based, in the order of the tabs.</param>
/// <param name="File">The name of the file.</param>
public sealed record CorrectedSheet(ReadSheet Sheet, string Own, int Number, string File);
