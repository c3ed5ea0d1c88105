using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>The buyer's judgement of a proof, on the vendor's side.</summary>
public sealed class ProofJudgedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ProofJudged.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var judged = ContentJson.Read<ProofJudged>(received.Content);
        var undertaking = await receiver.Set<Undertaking>().SingleAsync(u => u.Id == judged.ObligationId && u.Buyer == received.Counterparty, stop);
        undertaking.TakeJudgement(judged, received.At);
    }

    /// <inheritdoc />
    public Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(received);
        var judged = ContentJson.Read<ProofJudged>(received.Content);
        var mail = MailText.Of(
            judged.Accepted ? "A proof was accepted" : "A proof was not enough",
            judged.Accepted ? "The buyer verified your proof; nothing more is owed." : $"The buyer looked at your proof and asks for more: {judged.Reason}",
            $"undertakings/{judged.ObligationId.Value}");
        return receiver.TellAsync(received.TenantId, Permission.ManageUndertakings, mail, received.At, stop);
    }
}
