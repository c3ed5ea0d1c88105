namespace Governance.Domain.Questionnaires;

/// <summary>One submission of a questionnaire.</summary>
public readonly record struct SubmissionId(Guid Value);
