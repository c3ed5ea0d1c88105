using Governance.Domain.Evidence;

namespace Governance.Domain.Questionnaires;

/// <summary>Evidence was attached to an answer, or taken off it.</summary>
public sealed record AnswerEvidenceChanged(QuestionnaireId Questionnaire, string Question, EvidenceId Evidence, bool Attached, UserId By) : IEvent;
