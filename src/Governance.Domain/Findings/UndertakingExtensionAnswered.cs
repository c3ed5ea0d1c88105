namespace Governance.Domain.Findings;

/// <summary>The buyer answered the request for a later date.</summary>
public sealed record UndertakingExtensionAnswered(string Reference, ExtensionId Extension, bool Granted, DateOnly DueOn) : IEvent;
