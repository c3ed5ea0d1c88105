namespace Governance.Domain.Templates;

/// <summary>A questionnaire of somebody else that was read to be imported.</summary>
public readonly record struct QuestionnaireImportId(Guid Value);
