namespace Governance.Domain.Organizations;

/// <summary>What is on record about a legal entity was corrected.</summary>
public sealed record LegalEntityCorrected(string Name, string Country, string? RegisterNumber, string? Lei) : IEvent;
