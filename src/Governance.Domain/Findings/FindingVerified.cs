namespace Governance.Domain.Findings;

/// <summary>The remediation of a finding was verified.</summary>
public sealed record FindingVerified(string Reference, UserId By) : IEvent;
