using Governance.Domain.Clarifications;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;

namespace Governance.Data.Door.Projections;

/// <summary>What the other side asks about a questionnaire; only the two that it is between can.</summary>
public sealed class ClarificationAskedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ClarificationAsked.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var asked = ContentJson.Read<ClarificationAsked>(received.Content);
        await receiver.MustBePartyAsync(received, asked.AssessmentId, asked.ThreadId, stop);
        receiver.Add(Clarification.Of(received, asked, by: null));
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var asked = ContentJson.Read<ClarificationAsked>(received.Content);
        return receiver.TellOfClarificationAsync(received, asked.AssessmentId, asked.Question, "asks something", stop);
    }
}
