namespace Governance.Domain.Questionnaires;

/// <summary>A vendor's copy of a questionnaire; the id of the transmittal that brought it.</summary>
public readonly record struct QuestionnaireId(Guid Value);
