namespace Governance.Domain.Findings;

/// <summary>A buyer told what is owed after a finding.</summary>
public sealed record UndertakingReceived(string Reference, TenantId Buyer, DateOnly DueOn) : IEvent;
