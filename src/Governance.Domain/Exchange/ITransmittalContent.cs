namespace Governance.Domain.Exchange;

/// <summary>The content of one kind of transmittal: an immutable record that both sides may read whole.</summary>
public interface ITransmittalContent
{
    /// <summary>Its kind.</summary>
    static abstract TransmittalKind Kind { get; }
}
