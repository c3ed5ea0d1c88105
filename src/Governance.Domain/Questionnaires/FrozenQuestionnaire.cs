using System.Globalization;
using Governance.Domain.Catalogs;

namespace Governance.Domain.Questionnaires;

/// <summary>A questionnaire as sent: all that the vendor may see of a template, and no weight, credit, band or critical flag of the buyer's.</summary>
public sealed record FrozenQuestionnaire
{
    /// <summary>Key of the template.</summary>
    public required string Template { get; init; }
    /// <summary>Version of the template.</summary>
    public required string Version { get; init; }
    /// <summary>Its name.</summary>
    public required string Title { get; init; }
    /// <summary>What it finds out.</summary>
    public required string Purpose { get; init; }
    /// <summary>The frameworks whose controls it tests.</summary>
    public IReadOnlyList<FrameworkReference> Frameworks { get; init; } = [];
    /// <summary>The sections, in their order.</summary>
    public required IReadOnlyList<FrozenSection> Sections { get; init; }

    /// <summary>Freezes what a vendor may see of a template.</summary>
    public static FrozenQuestionnaire From(QuestionnaireTemplate template) => new()
    {
        Template = template.Key,
        Version = template.Version,
        Title = template.Title,
        Purpose = template.Purpose,
        Frameworks = template.Frameworks,
        Sections = [.. template.Sections.Select(FrozenSection.From)],
    };

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form; the place is named.</exception>
    public static FrozenQuestionnaire Read(string json) => DocumentJson.Read<FrozenQuestionnaire>(json);

    /// <summary>The document in canonical form (RFC 8785): the same text for the same content.</summary>
    public string ToJson() => DocumentJson.WriteCanonical(this);

    /// <summary>Every question, section by section.</summary>
    public IEnumerable<FrozenQuestion> Questions() => Sections.SelectMany(section => section.Questions);

    /// <summary>The section with this key, or null.</summary>
    public FrozenSection? Section(string? key) => Sections.FirstOrDefault(section => string.Equals(section.Key, key, StringComparison.Ordinal));

    /// <summary>The question with this key, or null.</summary>
    public FrozenQuestion? Question(string key) => Questions().FirstOrDefault(question => string.Equals(question.Key, key, StringComparison.Ordinal));

    /// <summary>Where a question stands: the number of its section and its own within it, such as <c>2.3</c>; null where there is no such question.</summary>
    public string? Place(string key)
    {
        foreach (var (at, section) in Sections.Index())
            foreach (var (within, question) in section.Questions.Index())
                if (string.Equals(question.Key, key, StringComparison.Ordinal)) return string.Create(CultureInfo.InvariantCulture, $"{at + 1}.{within + 1}");
        return null;
    }

    /// <summary>Keys of the questions that are asked, given the answers so far. The answer to a question that is not asked decides nothing.</summary>
    /// <param name="answers">Answers by question key.</param>
    public IReadOnlySet<string> Asked(IReadOnlyDictionary<string, AnswerValue> answers)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        AnswerValue? Answer(string key) => asked.Contains(key) ? answers.GetValueOrDefault(key) : null;
        foreach (var question in Questions().Where(question => question.Condition?.Evaluate(Answer) ?? true))
        {
            asked.Add(question.Key);
        }

        return asked;
    }
}
