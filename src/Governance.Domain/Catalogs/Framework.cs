namespace Governance.Domain.Catalogs;

/// <summary>A catalog of controls in one version. A published version never changes.</summary>
public sealed record Framework
{
    /// <summary>Its key, such as <c>aoa</c>.</summary>
    public required string Key { get; init; }
    /// <summary>Its version, such as <c>1.0</c>.</summary>
    public required string Version { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it is for, in a few sentences.</summary>
    public string? Purpose { get; init; }
    /// <summary>Where its content comes from.</summary>
    public required string Source { get; init; }
    /// <summary>Under which terms its content may be used.</summary>
    public required string Licence { get; init; }
    /// <summary>The families, in their order.</summary>
    public required IReadOnlyList<ControlFamily> Families { get; init; }

    /// <summary>Every control, family by family.</summary>
    public IEnumerable<Control> Controls() => Families.SelectMany(family => family.Controls);

    /// <summary>The control with this identifier, or null.</summary>
    public Control? Control(string id) => Controls().FirstOrDefault(control => string.Equals(control.Id, id, StringComparison.Ordinal));
}
