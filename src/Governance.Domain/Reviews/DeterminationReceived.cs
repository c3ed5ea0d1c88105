using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Domain.Reviews;

/// <summary>A buyer shared a determination.</summary>
public sealed record DeterminationReceived(QuestionnaireId Questionnaire, string Question, DeterminationStatus Status) : IEvent;
