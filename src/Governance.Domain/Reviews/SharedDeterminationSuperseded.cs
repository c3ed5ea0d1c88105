using Governance.Domain.Questionnaires;

namespace Governance.Domain.Reviews;

/// <summary>A buyer judged a question anew.</summary>
public sealed record SharedDeterminationSuperseded(QuestionnaireId Questionnaire, string Question) : IEvent;
