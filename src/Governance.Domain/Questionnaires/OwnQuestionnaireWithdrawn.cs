namespace Governance.Domain.Questionnaires;

/// <summary>The vendor withdrew what it had offered instead of answers.</summary>
public sealed record OwnQuestionnaireWithdrawn(UserId By) : IEvent;
