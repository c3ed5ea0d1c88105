namespace Governance.Domain.Questionnaires;

/// <summary>How a section counts.</summary>
/// <param name="Key">Key of the section.</param>
/// <param name="Weight">Its weight in the whole; null when sections carry none.</param>
public sealed record KeyedSection(string Key, decimal? Weight = null);
