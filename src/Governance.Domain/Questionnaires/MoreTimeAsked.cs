namespace Governance.Domain.Questionnaires;

/// <summary>A later date was asked for.</summary>
public sealed record MoreTimeAsked(DateOnly AskedDueOn, UserId By) : IEvent;
