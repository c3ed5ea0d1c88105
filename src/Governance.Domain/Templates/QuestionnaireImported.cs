namespace Governance.Domain.Templates;

/// <summary>A draft was made of all questions of a file.</summary>
public sealed record QuestionnaireImported(string Sha256, TemplateDraftId Draft, int Questions, UserId By) : IEvent;
