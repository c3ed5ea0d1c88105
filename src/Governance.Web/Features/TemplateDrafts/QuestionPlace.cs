using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>Where a question stands in its draft, and what is said about it on pages of their own.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Title">Its title.</param>
/// <param name="Question">The question as it stands; its key is part of the address.</param>
/// <param name="Section">The title of its section.</param>
/// <param name="Asked">When it is asked, in words; null for always.</param>
public sealed record QuestionPlace(Guid Draft, string Title, Question? Question, string Section, string? Asked)
{
    /// <summary>What can be undone and done again in the draft; null where the page does not say.</summary>
    public DraftHistory? History { get; init; }

    /// <summary>Nowhere yet.</summary>
    public static QuestionPlace None { get; } = new(Guid.Empty, "", null, "", null);

    /// <summary>The place of a question of a template; null where it has none.</summary>
    public static QuestionPlace? Of(Guid draft, QuestionnaireTemplate template, string key)
    {
        ArgumentNullException.ThrowIfNull(template);
        return template.Question(key) is { } question && template.Sections.First(s => s.Questions.Contains(question)) is { } section
            ? new(draft, template.Title, question, section.Title, question.Condition?.InWords(FrozenQuestionnaire.From(template)))
            : null;
    }
}
