using System.Text.Json.Serialization;

namespace Governance.Domain.Questionnaires;

/// <summary>An option as the vendor sees it.</summary>
/// <param name="Key">Its key within the question.</param>
/// <param name="Label">What the vendor reads.</param>
/// <param name="AsksCompensating">Whether choosing it asks for the compensating controls in place.</param>
/// <param name="StandsAlone">Whether none of the others goes together with it.</param>
public sealed record FrozenOption(string Key, string Label, bool AsksCompensating, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] bool StandsAlone = false);
