using Governance.Domain.Questionnaires;

namespace Governance.Web.Features.Templates;

/// <summary>A template, one section at a time.</summary>
/// <param name="Template">The whole of it.</param>
/// <param name="Section">The section shown.</param>
/// <param name="View">Through whose eyes.</param>
/// <param name="Own">What there is to it beside its content, where it is the organization's own.</param>
public sealed record TemplatePage(QuestionnaireTemplate Template, Section Section, TemplateView View, OwnVersions? Own)
{
    /// <summary>What the vendor would get of it.</summary>
    public FrozenQuestionnaire Questionnaire { get; } = FrozenQuestionnaire.From(Template);

    /// <summary>The section's questions as the vendor sees them.</summary>
    public IEnumerable<FrozenQuestion> Frozen => Section.Questions.Select(FrozenQuestion.From);
}
