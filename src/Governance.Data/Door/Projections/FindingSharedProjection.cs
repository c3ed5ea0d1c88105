using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;

namespace Governance.Data.Door.Projections;

/// <summary>What the vendor owes after a buyer's finding.</summary>
public sealed class FindingSharedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => FindingShared.Kind;

    /// <inheritdoc />
    public Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        receiver.Add(Undertaking.Receive(received, ContentJson.Read<FindingShared>(received.Content)));
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var told = ContentJson.Read<FindingShared>(received.Content);
        var mail = MailText.Of(
            $"{told.BuyerName} asks for remediation: {told.ObligationReference}",
            $"{told.BuyerName} raised a finding: {told.Title}. What is asked for is due on {told.DueOn:d MMMM yyyy} ({told.Basis}).",
            $"undertakings/{told.ObligationId.Value}");
        return receiver.TellAsync(received.TenantId, Permission.ManageUndertakings, mail, received.At, stop);
    }
}
