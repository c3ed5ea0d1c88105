namespace Governance.Domain.Findings;

/// <summary>The vendor asked the buyer for a later date.</summary>
public sealed record UndertakingExtensionAsked(string Reference, ExtensionId Extension, DateOnly DueOn, UserId By) : IEvent;
