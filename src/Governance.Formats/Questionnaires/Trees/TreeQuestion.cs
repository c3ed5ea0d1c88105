using Governance.Domain.Questionnaires;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>A question of a nested document, its conditions not yet looked up.</summary>
internal sealed class TreeQuestion
{
    private Dictionary<string, string>? exact, folded;

    /// <summary>Where it stands.</summary>
    public required string Place { get; init; }
    /// <summary>Its identifier in the file; null where it has none.</summary>
    public string? Id { get; init; }
    /// <summary>As a template would ask it.</summary>
    public required Question Question { get; set; }
    /// <summary>Its options: what the file calls each, and its key here.</summary>
    public IReadOnlyList<(string Name, string Key)> Options { get; init; } = [];
    /// <summary>Whether the options' names stand for themselves in conditions, without the question's.</summary>
    public bool OptionsStandAlone { get; init; }
    /// <summary>The conditions over it, outermost first.</summary>
    public IReadOnlyList<Guard> Guards { get; init; } = [];
    /// <summary>The answer; null for none.</summary>
    public string? Answer { get; init; }
    /// <summary>The comment; null for none.</summary>
    public string? Comment { get; init; }

    /// <summary>The key of an option by what the file calls it.</summary>
    public string? KeyOf(string option) => (exact ??= First(StringComparer.Ordinal)).GetValueOrDefault(option) ?? (folded ??= First(StringComparer.OrdinalIgnoreCase)).GetValueOrDefault(option);

    private Dictionary<string, string> First(StringComparer how)
    {
        Dictionary<string, string> first = new(how);
        foreach (var (name, key) in Options) first.TryAdd(name, key);
        return first;
    }
}
