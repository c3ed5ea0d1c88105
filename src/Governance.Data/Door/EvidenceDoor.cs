using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Door;

/// <summary>
/// The door for the bytes of evidence, beside <see cref="Exchange"/>. At every opening it asks the owner's grant anew, in the owner's
/// scope, writes both access ledgers in one transaction, and issues the permit.
/// </summary>
public sealed class EvidenceDoor(GovernanceDb db, SecondScope second, PermitKey permits)
{
    private static readonly TimeSpan PermitLasts = TimeSpan.FromMinutes(1);

    /// <summary>Opens a file that was granted to the reader's organization; null where none was.</summary>
    /// <exception cref="Refused">The grant has ended or was taken back.</exception>
    public async Task<OpenedEvidence?> OpenReceivedAsync(GrantId grant, FileReader reader, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (await db.Set<ReceivedEvidence>().AsNoTracking().FirstOrDefaultAsync(e => e.GrantId == grant, stop) is not { } received) return null;
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        OpenedEvidence? opened = null;
        await second.RunAsync(received.Vendor, async vendor => opened = await OpenGrantedAsync(vendor, grant, reader, now, stop), stop);
        if (opened is null) throw new Refused(EvidenceRefusals.NotGranted);
        db.Add(reader.Opened(reader.Organization, opened.Revision.EvidenceId, opened.Permit.Terms, now));
        await db.SaveChangesAsync(stop);
        await whole.CommitAsync(stop);
        return opened;
    }

    /// <summary>Opens a file of the reader's own organization; its ledger has that, too.</summary>
    public async Task<OpenedEvidence?> OpenOwnAsync(EvidenceId evidence, EvidenceRevisionId revision, FileReader reader, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (await db.Set<EvidenceRevision>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == revision && r.EvidenceId == evidence, stop) is not { } file) return null;
        return await PermitAsync(db, file, reader, now, stop);
    }

    /// <summary>Opens a file that stands beside an answer of a questionnaire, for whoever is asked to sign or confirm it; null where it stands beside none. The owner's ledger has it.</summary>
    public async Task<OpenedEvidence?> OpenAttachedAsync(QuestionnaireId questionnaire, EvidenceRevisionId revision, FileReader reader, DateTimeOffset now, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var attached = db.Set<AnswerEvidence>().Where(e => e.QuestionnaireId == questionnaire);
        var file = await db.Set<EvidenceRevision>().AsNoTracking().FirstOrDefaultAsync(r => r.Id == revision && attached.Any(e => e.EvidenceId == r.EvidenceId), stop);
        return file is null ? null : await PermitAsync(db, file, reader, now, stop);
    }

    private async Task<OpenedEvidence?> OpenGrantedAsync(GovernanceDb owner, GrantId id, FileReader reader, DateTimeOffset now, CancellationToken stop)
    {
        var given = await owner.Set<Grant>().AsNoTracking().Where(g => g.Id == id && g.Buyer == reader.Organization)
            .Join(owner.Set<EvidenceRevision>(), g => g.RevisionId, r => r.Id, (g, r) => new { Grant = g, Revision = r }).FirstOrDefaultAsync(stop);
        return given is not null && given.Grant.Opens(now) ? await PermitAsync(owner, given.Revision, reader, now, stop) : null;
    }

    private async Task<OpenedEvidence> PermitAsync(GovernanceDb owner, EvidenceRevision file, FileReader reader, DateTimeOffset now, CancellationToken stop)
    {
        var key = await owner.Set<StoredOrganizationKey>().AsNoTracking().FirstOrDefaultAsync(k => k.Version == file.KeyVersion, stop)
            ?? throw new Refused(EvidenceRefusals.KeyDestroyed);
        var permit = permits.Issue(reader.Terms(file, PermitPurpose.Download, now + PermitLasts));
        owner.Add(reader.Opened(file.TenantId, file.EvidenceId, permit.Terms, now));
        await owner.SaveChangesAsync(stop);
        return new(permit, file, key);
    }
}
