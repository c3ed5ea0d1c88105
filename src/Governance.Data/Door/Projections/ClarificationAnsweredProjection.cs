using Governance.Domain.Clarifications;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Door.Projections;

/// <summary>The other side's answer to what was asked; only the two that it is between can give it.</summary>
public sealed class ClarificationAnsweredProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ClarificationAnswered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<ClarificationAnswered>(received.Content);
        await receiver.MustBePartyAsync(received, answered.AssessmentId, answered.ThreadId, stop);
        receiver.Add(Clarification.Of(received, answered, by: null));
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<ClarificationAnswered>(received.Content);
        return receiver.TellOfClarificationAsync(received, answered.AssessmentId, answered.Question, "answered what you asked", stop);
    }
}
