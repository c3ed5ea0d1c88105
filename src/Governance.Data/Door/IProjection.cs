using Governance.Domain.Exchange;

namespace Governance.Data.Door;

/// <summary>
/// What the receiver makes of one kind of transmittal: rows of its own. It reads nothing but the transmittal and the receiver's
/// rows, so that replaying the log rebuilds what it made.
/// </summary>
public interface IProjection
{
    /// <summary>The kind it projects.</summary>
    TransmittalKind Kind { get; }

    /// <summary>Adds or changes rows in the receiver's scope; Exchange saves.</summary>
    Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop);

    /// <summary>Tells the receiver's people, by mail; done when it arrives and not again by a replay.</summary>
    Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop) => Task.CompletedTask;
}
