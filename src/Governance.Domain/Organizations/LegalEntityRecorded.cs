namespace Governance.Domain.Organizations;

/// <summary>A legal entity was put on record.</summary>
public sealed record LegalEntityRecorded(string Name, string Country, string? RegisterNumber, string? Lei) : IEvent;
