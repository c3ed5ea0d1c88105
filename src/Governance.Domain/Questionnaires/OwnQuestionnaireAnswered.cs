using Governance.Domain.Assessments;

namespace Governance.Domain.Questionnaires;

/// <summary>The buyer said whether it takes what was offered instead of answers.</summary>
public sealed record OwnQuestionnaireAnswered(OfferOutcome Outcome) : IEvent;
