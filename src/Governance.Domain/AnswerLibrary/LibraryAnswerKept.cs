using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;

namespace Governance.Domain.AnswerLibrary;

/// <summary>An answer was put into the library; without a questionnaire it was typed there.</summary>
public sealed record LibraryAnswerKept(QuestionnaireId? Questionnaire, string? Question, Classification Label) : IEvent;
