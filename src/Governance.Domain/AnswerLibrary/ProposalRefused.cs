using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer of the library was refused for a question.</summary>
public sealed record ProposalRefused(QuestionnaireId Questionnaire, string Question, LibraryAnswerId LibraryAnswer) : IEvent;
