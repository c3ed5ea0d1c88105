using Governance.Domain.Catalogs;
using Governance.Domain.Scoring;

namespace Governance.Domain.Questionnaires;

/// <summary>What the buyer keeps when a questionnaire is sent: how each answer will be scored. It never leaves the buyer.</summary>
public sealed record ScoringKey
{
    /// <summary>Key of the template.</summary>
    public required string Template { get; init; }
    /// <summary>Version of the template.</summary>
    public required string Version { get; init; }
    /// <summary>The sections, in their order.</summary>
    public required IReadOnlyList<ScoreSection> Sections { get; init; }
    /// <summary>The questions, in their order.</summary>
    public required IReadOnlyList<KeyedQuestion> Questions { get; init; }

    /// <summary>Takes the key of a template.</summary>
    public static ScoringKey From(QuestionnaireTemplate template) => new()
    {
        Template = template.Key,
        Version = template.Version,
        Sections = [.. template.Sections.Select(section => new ScoreSection(section.Key, section.Weight))],
        Questions = [.. template.Sections.SelectMany(section => section.Questions.Select(question => KeyedQuestion.From(section, question)))],
    };

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FlawedDocumentException">The text is not of this form; the place is named.</exception>
    public static ScoringKey Read(string json) => DocumentJson.Read<ScoringKey>(json);

    /// <summary>The document in canonical form (RFC 8785): the same text for the same content.</summary>
    public string ToJson() => DocumentJson.WriteCanonical(this);

    /// <summary>What the scorer takes, as of a day and before anything was answered.</summary>
    public ScoreInput ToScore(ScoreRules rules, DateOnly asOf) => new(rules, asOf)
    {
        Sections = [.. Sections],
        Questions = [.. Questions.Select(question => question.ToScore())],
    };
}
