namespace Governance.Domain.Questionnaires;

/// <summary>An option as the vendor sees it.</summary>
/// <param name="Key">Its key within the question.</param>
/// <param name="Label">What the vendor reads.</param>
/// <param name="AsksCompensating">Whether choosing it asks for the compensating controls in place.</param>
public sealed record FrozenOption(string Key, string Label, bool AsksCompensating);
