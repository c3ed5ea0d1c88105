namespace Governance.Domain.Findings;

/// <summary>An obligation was made from a finding, with the date that a clause or policy sets.</summary>
public sealed record ObligationMade(string Reference, FindingId Finding, DateOnly DueOn, bool ByContract) : IEvent;
