namespace Governance.Domain.Findings;

/// <summary>A request for a later date arrived from the vendor.</summary>
public sealed record ExtensionTaken(string Reference, ExtensionId Extension, DateOnly DueOn) : IEvent;
