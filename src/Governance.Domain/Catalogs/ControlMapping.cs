namespace Governance.Domain.Catalogs;

/// <summary>What a control has to do with a control of another framework.</summary>
public sealed record ControlMapping
{
    /// <summary>Key of the other framework.</summary>
    public required string Framework { get; init; }
    /// <summary>Identifier of the control there.</summary>
    public required string Control { get; init; }
    /// <summary>How the two relate, read from ours to theirs.</summary>
    public required Relationship Relationship { get; init; }
    /// <summary>Why, where it is not plain.</summary>
    public string? Rationale { get; init; }
}
