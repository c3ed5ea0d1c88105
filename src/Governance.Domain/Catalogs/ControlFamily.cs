namespace Governance.Domain.Catalogs;

/// <summary>A group of controls with one subject.</summary>
public sealed record ControlFamily
{
    /// <summary>Its identifier within the framework, such as <c>AOA-ST</c>.</summary>
    public required string Id { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it is about and why it matters.</summary>
    public string? Intro { get; init; }
    /// <summary>Its controls, in their order.</summary>
    public required IReadOnlyList<Control> Controls { get; init; }
}
