using Governance.Domain.Questionnaires;

namespace Governance.Domain.Templates;

/// <summary>One edit of a template: what it is afterwards, and what was done in words.</summary>
/// <param name="After">The template after the edit.</param>
/// <param name="Words">What was done, such as <em>Removed question AC-1</em>.</param>
public sealed record TemplateEdit(QuestionnaireTemplate After, string Words);
