namespace Governance.Domain.Findings;

/// <summary>A colleague was named who sees to what is owed.</summary>
public sealed record UndertakingOwnerNamed(string Reference, UserId To, UserId By) : IEvent;
