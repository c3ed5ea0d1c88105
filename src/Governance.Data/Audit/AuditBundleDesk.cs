using Governance.Data.Scorecards;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Audit.Bundles;
using Governance.Domain.Canonical;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Audit;

/// <summary>Takes an organization's whole record out as a bundle, row by row, in memory that does not grow with it.</summary>
public sealed class AuditBundleDesk(GovernanceDb db, ChainReader chains, SigningKeys keys, TimeProvider clock)
{
    /// <summary>Notes in the record who takes it out, so that nothing leaves unseen; what is written afterwards ends before or after that entry.</summary>
    public async Task NoteAsync(Organization organization, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(organization);
        organization.NoteExport(await db.Set<AuditEntry>().LongCountAsync(stop), by);
        db.Attach(organization);
        await db.SaveChangesAsync(stop);
    }

    /// <summary>Writes the bundle: everything that is sealed by now.</summary>
    public async Task WriteAsync(Organization organization, Stream to, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(organization);
        var now = clock.GetUtcNow();
        var seal = await keys.SealerAsync(now, stop);
        await db.SaveChangesAsync(stop);
        using var writer = new AuditBundleWriter(to);
        await writer.WriteAsync(new BundleHeader(BundleHeader.KindName, organization.Name, AuditChain.NameOf(organization.Id), now, (await keys.PublicAsync(stop)).Keys), stop);
        await foreach (var signed in db.Set<Checkpoint>().AsNoTracking().OrderBy(c => c.Origin).ThenBy(c => c.Size).AsAsyncEnumerable().WithCancellation(stop))
            await writer.WriteAsync(new BundleLine(Checkpoint: signed.ToSealed()), stop);
        await foreach (var linked in chains.Entries(0).WithCancellation(stop)) await writer.WriteAsync(Entry(linked), stop);
        await TransmittalsAsync(organization.Id, writer, stop);
        await foreach (var person in db.People.Where(p => db.Set<AuditEntry>().Any(e => e.Actor == p.Id)).OrderBy(p => p.Id).Select(p => new BundlePerson(p.Id.Value, p.DisplayName)).AsAsyncEnumerable().WithCancellation(stop))
            await writer.WriteAsync(new BundleLine(Person: person), stop);
        await writer.FinishAsync(end => Task.FromResult(seal(end)), stop);
    }

    private async Task TransmittalsAsync(TenantId owner, AuditBundleWriter writer, CancellationToken stop)
    {
        var (chain, root) = ("", "");
        var rows = db.Set<Transmittal>().OrderBy(t => t.Counterparty).ThenBy(t => t.Direction).ThenBy(t => t.Sequence).Select(t => new { t.Counterparty, t.Direction, t.Sequence, t.Id, t.At, t.Kind, t.Sha256 });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(stop))
        {
            var origin = TransmittalChain.NameOf(owner, row.Counterparty, row.Direction);
            if (!string.Equals(origin, chain, StringComparison.Ordinal)) (chain, root) = (origin, AuditChain.Origin);
            root = AuditChain.Hash(root, row.Sequence, TransmittalChain.Line(row.Id.Value, row.At, row.Kind.ToString(), row.Sha256));
            await writer.WriteAsync(new BundleLine(Transmittal: new(origin, row.Sequence, row.Id.Value, row.At.ToUniversalTime(), row.Kind.ToString(), row.Sha256, root)), stop);
        }
    }

    private static BundleLine Entry(LinkedEntry linked)
    {
        var entry = linked.Entry;
        using var body = CanonicalJson.Parse(System.Text.Encoding.UTF8.GetBytes(entry.Body));
        return new(Entry: new(linked.Sequence, entry.Id.Value, entry.At.ToUniversalTime(), entry.Act, entry.Subject, body.RootElement.Clone(), linked.Hash, entry.Actor?.Value));
    }
}
