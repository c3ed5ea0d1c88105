namespace Governance.Domain.Findings;

/// <summary>A finding was closed.</summary>
public sealed record FindingClosed(string Reference, UserId By) : IEvent;
