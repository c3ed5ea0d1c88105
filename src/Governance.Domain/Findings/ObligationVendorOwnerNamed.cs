namespace Governance.Domain.Findings;

/// <summary>The vendor named who sees to it on its side.</summary>
public sealed record ObligationVendorOwnerNamed(string Reference, string Name) : IEvent;
