using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A draft, with what can be undone and what stands against publishing.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Template">The template as it stands.</param>
/// <param name="Flaws">What stands against publishing.</param>
/// <param name="Versions">Its published versions, the latest first.</param>
public sealed record TemplateDraftPage(TemplateDraft Draft, QuestionnaireTemplate Template, IReadOnlyList<DraftFlaw> Flaws, IReadOnlyList<DraftVersion> Versions);
