namespace Governance.Domain;

/// <summary>A mail in the outbox.</summary>
public readonly record struct OutboxMailId(Guid Value);
