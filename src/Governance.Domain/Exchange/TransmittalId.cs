namespace Governance.Domain.Exchange;

/// <summary>A transmittal; the same on both sides.</summary>
public readonly record struct TransmittalId(Guid Value);
