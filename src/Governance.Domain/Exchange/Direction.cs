namespace Governance.Domain.Exchange;

/// <summary>Which side of a transmittal this row is.</summary>
public enum Direction
{
    /// <summary>The owner sent it.</summary>
    Sent,
    /// <summary>The owner received it.</summary>
    Received,
}
