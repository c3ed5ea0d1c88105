using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's answer to a request for time, on the vendor's side.</summary>
public sealed class ExtensionAnsweredProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ExtensionAnswered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<ExtensionAnswered>(received.Content);
        var undertaking = await receiver.Set<Undertaking>().SingleAsync(u => u.Id == answered.ObligationId && u.Buyer == received.Counterparty, stop);
        // the request is the vendor's own row: a replay of what it received does not bring it back
        var asked = await receiver.Set<Extension>().SingleOrDefaultAsync(e => e.Id == answered.ExtensionId && e.ObligationId == undertaking.Id, stop);
        undertaking.TakeAnswer(answered);
        asked?.Note(answered.Granted, answered.Reason, received.At);
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var answered = ContentJson.Read<ExtensionAnswered>(received.Content);
        var mail = MailText.Of(
            answered.Granted ? "More time is granted" : "More time is refused",
            $"{(answered.Granted ? "The new date is" : "The date stays")} {answered.DueOn:d MMMM yyyy}: {answered.Reason}",
            $"undertakings/{answered.ObligationId.Value}");
        return receiver.TellAsync(received.TenantId, Permission.ManageUndertakings, mail, received.At, stop);
    }
}
