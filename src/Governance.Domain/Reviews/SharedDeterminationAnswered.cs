using Governance.Domain.Questionnaires;

namespace Governance.Domain.Reviews;

/// <summary>The vendor answered a determination.</summary>
public sealed record SharedDeterminationAnswered(QuestionnaireId Questionnaire, string Question, UserId By) : IEvent;
