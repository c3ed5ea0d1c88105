using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door.Projections;

/// <summary>A vendor's proof beside the obligation that it is about, with the files that it names; only the vendor that owes can offer it.</summary>
public sealed class ProofOfferedProjection : IProjection
{
    /// <inheritdoc />
    public TransmittalKind Kind => ProofOffered.Kind;

    /// <inheritdoc />
    public async Task ApplyAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<ProofOffered>(received.Content);
        var obligation = await receiver.Set<Obligation>()
            .Where(o => o.Id == offered.ObligationId && o.OwedBy == OwedBy.Vendor && receiver.Set<Vendor>().Any(v => v.Id == o.VendorId && v.Organization == received.Counterparty))
            .SingleOrDefaultAsync(stop) ?? throw new InvalidOperationException("The obligation is not this vendor's.");
        var named = offered.Evidence ?? [];
        obligation.TakeProof(offered.ProofId, [.. named.Select(e => e.RevisionId)], offered.OfferedById);
        receiver.Add(new ReceivedProof(received.TenantId, offered.ProofId, offered.ObligationId, offered.Text, offered.OfferedBy, received.At));
        await receiver.TakeAsync(received, obligation.AssessmentId, named, stop);
        receiver.AddRange(named.Select(e => new ProofEvidence(received.TenantId, offered.ObligationId, offered.ProofId, e.GrantId, e.RevisionId)));
    }

    /// <inheritdoc />
    public async Task TellAsync(GovernanceDb receiver, Transmittal received, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(receiver);
        ArgumentNullException.ThrowIfNull(received);
        var offered = ContentJson.Read<ProofOffered>(received.Content);
        var owed = await receiver.Set<Obligation>().Where(o => o.Id == offered.ObligationId)
            .Join(receiver.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new { o.Reference, o.Title, o.DueOn, v.Name }).SingleAsync(stop);
        var documents = offered.Evidence switch { null or [] => "", [_] => " and the document that it names", var many => $" and the {many.Count} documents that it names" };
        var mail = MailText.Of(
            $"{owed.Name} offers proof for {owed.Reference}",
            $"{offered.OfferedBy} of {owed.Name} says that this is met: {owed.Title} ({owed.Reference}, due on {owed.DueOn:d MMMM yyyy}). Open it, read the proof{documents}, and accept it or say what is missing.",
            $"obligations/{offered.ObligationId.Value}");
        await receiver.TellAsync(received.TenantId, Permission.VerifyProof, mail, received.At, stop);
    }
}
