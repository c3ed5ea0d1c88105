using Governance.Domain.Questionnaires;

namespace Governance.Data.AnswerLibrary;

/// <summary>A questionnaire with what can be kept of it, in the order of its questions.</summary>
public sealed record KeepableAnswers(Questionnaire Questionnaire, FrozenQuestionnaire Document, IReadOnlyList<KeepableAnswer> Answers);
