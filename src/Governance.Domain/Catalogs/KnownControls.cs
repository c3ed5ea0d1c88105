using Governance.Domain.Questionnaires;

namespace Governance.Domain.Catalogs;

/// <summary>The controls of loaded frameworks, found by the references that files of others write: in any case.</summary>
public sealed class KnownControls
{
    private readonly Dictionary<string, List<(string Framework, string Id)>> found = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks references up.</summary>
    /// <param name="frameworks">The frameworks, one version of each.</param>
    /// <param name="named">What the file names.</param>
    public KnownControls(IEnumerable<Framework> frameworks, IEnumerable<string> named)
    {
        ArgumentNullException.ThrowIfNull(frameworks);
        var asked = named.ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<FrameworkReference> having = [];
        foreach (var framework in frameworks)
        {
            var before = found.Sum(control => control.Value.Count);
            foreach (var control in framework.Controls().Where(control => asked.Contains(control.Id)))
            {
                if (!found.TryGetValue(control.Id, out var same)) found[control.Id] = same = [];
                same.Add((framework.Key, control.Id));
            }
            if (found.Sum(control => control.Value.Count) > before) having.Add(new(framework.Key, framework.Version));
        }
        Frameworks = having;
    }

    /// <summary>The frameworks that have one of them.</summary>
    public IReadOnlyList<FrameworkReference> Frameworks { get; }

    /// <summary>Whether a framework has it.</summary>
    public bool Has(string reference) => found.ContainsKey(reference);

    /// <summary>Those that a framework has, as it writes them, each once.</summary>
    public IReadOnlyList<string> Of(IEnumerable<string> references) => [.. references.Where(Has).Select(reference => found[reference][0].Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The same, each with the key of every framework that has it, such as <c>aoa/AOA-GV-1</c>.</summary>
    public IReadOnlyList<string> WithFrameworks(IEnumerable<string> references) => [.. references.Where(Has).SelectMany(reference => found[reference]).Select(control => $"{control.Framework}/{control.Id}").Distinct(StringComparer.Ordinal)];
}
