namespace Governance.Domain.Findings;

/// <summary>An obligation has another owner on the buyer's side.</summary>
public sealed record ObligationHandedOver(string Reference, UserId From, UserId To, UserId By) : IEvent;
