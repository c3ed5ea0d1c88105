using Governance.Domain.Catalogs;

namespace Governance.Domain.Questionnaires;

/// <summary>A questionnaire as its author keeps it, in one version. What goes out is frozen from it; how it is scored stays behind in a key.</summary>
public sealed record QuestionnaireTemplate
{
    /// <summary>Its key, such as <c>ai-vendor-core-governance</c>.</summary>
    public required string Key { get; init; }
    /// <summary>Its version, such as <c>1.0</c>.</summary>
    public required string Version { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>Whom to ask it and what it finds out.</summary>
    public required string Purpose { get; init; }
    /// <summary>Where its content comes from.</summary>
    public required string Source { get; init; }
    /// <summary>Under which terms its content may be used.</summary>
    public required string Licence { get; init; }
    /// <summary>The frameworks whose controls it tests.</summary>
    public IReadOnlyList<FrameworkReference> Frameworks { get; init; } = [];
    /// <summary>The sections, in their order.</summary>
    public required IReadOnlyList<Section> Sections { get; init; }

    /// <summary>Every question, section by section.</summary>
    public IEnumerable<Question> Questions() => Sections.SelectMany(section => section.Questions);

    /// <summary>The controls of a framework that a question of it tests, by itself or by a control that asks for the same in a framework that the template names.</summary>
    public IReadOnlyList<string> Asks(Framework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        var named = Frameworks.Select(reference => reference.Key).ToHashSet(StringComparer.Ordinal);
        var tested = Questions().SelectMany(question => question.Controls).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. framework.Controls().Where(control => (named.Contains(framework.Key) && tested.Contains(control.Id))
                || control.Mappings.Any(mapping => mapping.Relationship is Relationship.Equal && named.Contains(mapping.Framework) && tested.Contains(mapping.Control))).Select(control => control.Id),
        ];
    }

    /// <summary>The section with this key, or null.</summary>
    public Section? Section(string key) => Sections.FirstOrDefault(section => string.Equals(section.Key, key, StringComparison.Ordinal));

    /// <summary>The question with this key, or null.</summary>
    public Question? Question(string key) => Questions().FirstOrDefault(question => string.Equals(question.Key, key, StringComparison.Ordinal));
}
