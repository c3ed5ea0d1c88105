using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A draft, with what can be undone and what stands against publishing.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Template">The template as it stands.</param>
/// <param name="Flaws">What stands against publishing.</param>
/// <param name="Versions">Its published versions, the latest first.</param>
/// <param name="History">What can be undone and done again.</param>
public sealed record TemplateDraftPage(TemplateDraft Draft, QuestionnaireTemplate Template, IReadOnlyList<DraftFlaw> Flaws, IReadOnlyList<DraftVersion> Versions, DraftHistory History)
{
    /// <summary>When a question is asked, in words.</summary>
    public string? Asked(Question question) => question?.Condition?.InWords(Frozen);

    /// <summary>What is different since the last version; null where there is none, or the page does not say.</summary>
    public TemplateDifference? Since { get; init; }

    /// <summary>The template as a vendor would see it.</summary>
    public FrozenQuestionnaire Frozen { get; } = FrozenQuestionnaire.From(Template);
}
