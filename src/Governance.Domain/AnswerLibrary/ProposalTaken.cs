using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer of the library became the answer to a question.</summary>
public sealed record ProposalTaken(QuestionnaireId Questionnaire, string Question, LibraryAnswerId LibraryAnswer) : IEvent;
