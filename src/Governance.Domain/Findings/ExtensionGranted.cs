namespace Governance.Domain.Findings;

/// <summary>A later date was granted.</summary>
public sealed record ExtensionGranted(string Reference, ExtensionId Extension, DateOnly Before, DateOnly DueOn, UserId By) : IEvent;
