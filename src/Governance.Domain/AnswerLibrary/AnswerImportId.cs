namespace Governance.Domain.AnswerLibrary;

/// <summary>A questionnaire that was answered elsewhere and read for the library.</summary>
public readonly record struct AnswerImportId(Guid Value);
