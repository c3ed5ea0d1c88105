using Governance.Formats.Questionnaires;

namespace Governance.Web.Imports;

/// <summary>A sheet whose reading somebody corrects.</summary>
/// <param name="Sheet">As it is read now.</param>
/// <param name="Own">Address of the import.</param>
/// <param name="Number">0-based, in the order of the tabs.</param>
/// <param name="Of">What the import is listed under.</param>
public sealed record CorrectedSheet(ReadSheet Sheet, string Own, int Number, string Of);
