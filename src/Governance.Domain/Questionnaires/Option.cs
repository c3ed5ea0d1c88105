using System.Text.Json.Serialization;

namespace Governance.Domain.Questionnaires;

/// <summary>One of the answers that a choice offers.</summary>
public sealed record Option
{
    /// <summary>Its key within the question; answers and conditions refer to it.</summary>
    public required string Key { get; init; }
    /// <summary>What the vendor reads.</summary>
    public required string Label { get; init; }
    /// <summary>What it earns, 0 to 1; null when the question is unscored. The buyer's alone.</summary>
    public decimal? Credit { get; init; }
    /// <summary>Whether choosing it asks for the compensating controls in place.</summary>
    public bool AsksCompensating { get; init; }
    /// <summary>Whether it stands alone: of several answers, none goes together with it, such as "None of these".</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool StandsAlone { get; init; }
}
