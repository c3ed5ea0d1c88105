namespace Governance.Domain.Catalogs;

/// <summary>Every sentence with which a framework is refused.</summary>
public static class FrameworkFlaws
{
    /// <summary>A text that has to be there is empty.</summary>
    public const string Empty = "This text is empty.";
    /// <summary>There is no family.</summary>
    public const string NoFamilies = "A framework has at least one family of controls.";

    /// <summary>A family without controls.</summary>
    public static string NoControls(string family) => $"The family {family} has no controls.";
    /// <summary>Two families with one identifier.</summary>
    public static string FamilyTwice(string id) => $"The family {id} is there twice.";
    /// <summary>Two controls with one identifier.</summary>
    public static string ControlTwice(string id) => $"The control {id} is there twice.";
    /// <summary>A control names a baseline twice.</summary>
    public static string BaselineTwice(string baseline) => $"The baseline {baseline} is named twice.";
    /// <summary>Two mappings to one control.</summary>
    public static string MappingTwice(string target) => $"There are two mappings to {target}; keep the one that is right.";
    /// <summary>A mapping to a framework that is not loaded.</summary>
    public static string UnknownFramework(string framework) => $"The framework {framework} is not loaded, so its controls cannot be checked.";
    /// <summary>A mapping to a control that the other framework does not have.</summary>
    public static string UnknownTarget(string control, string framework) => $"{framework} has no control {control}.";
}
