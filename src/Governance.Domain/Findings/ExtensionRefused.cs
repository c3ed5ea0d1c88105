namespace Governance.Domain.Findings;

/// <summary>A later date was refused; the date stays.</summary>
public sealed record ExtensionRefused(string Reference, ExtensionId Extension, UserId By) : IEvent;
