using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Findings;

/// <summary>A vendor's proof that something owed is done: its words, and the documents that it names, which the buyer is granted with it.</summary>
public sealed class ProofDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    private const int MostChoices = 200;

    /// <summary>The documents that a person can name in a proof, newest first: none where they may not grant evidence, and without what the buyer was granted for the same questionnaire and lost again.</summary>
    public async Task<IReadOnlyList<ProofDocument>> ChoicesAsync(Undertaking undertaking, bool grants, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(undertaking);
        if (!grants) return [];
        var (buyer, assessment) = (undertaking.Buyer, undertaking.AssessmentId);
        return await db.Set<EvidenceDocument>().AsNoTracking()
            .Where(e => !db.Set<Grant>().Any(g => g.EvidenceId == e.Id && g.Buyer == buyer && g.AssessmentId == assessment && g.RevokedAt != null))
            .Join(db.Set<EvidenceRevision>(), e => e.CurrentRevision, r => r.Id, (e, r) => new { Document = e, r.FileName, r.StoredAt })
            .OrderByDescending(x => x.Document.CreatedAt).ThenByDescending(x => x.Document.Id)
            .Take(MostChoices).Select(x => new ProofDocument(x.Document.CurrentRevision, x.Document.Title, x.Document.Label, x.FileName, x.StoredAt)).ToListAsync(stop);
    }

    /// <summary>Whether one of the files is of a restricted document or of one not yet released, so that whoever names it shows anew who they are.</summary>
    public async Task<bool> IsSensitiveAsync(IReadOnlyCollection<EvidenceRevisionId> files, CancellationToken stop) =>
        files.Count > 0 && await db.Set<EvidenceRevision>().Where(r => files.Contains(r.Id))
            .AnyAsync(r => db.Set<EvidenceDocument>().Any(e => e.Id == r.EvidenceId && (e.Label == Classification.Restricted || e.Label == Classification.PreRelease)), stop);

    /// <summary>Offers a proof to the buyer, who is granted each file that it names until <see cref="Grant.DaysWithSubmission"/> days from now; null where the undertaking or one of the files is not here.</summary>
    /// <exception cref="Refused">The proof cannot be offered now, or one of its documents cannot be named; nothing is kept.</exception>
    public async Task<Undertaking?> OfferAsync(ObligationId id, string? text, IReadOnlyCollection<EvidenceRevisionId> files, (UserId Id, string Name, bool Grants) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Undertaking>().FirstOrDefaultAsync(u => u.Id == id, stop) is not { } undertaking) return null;
        if (await NamedAsync(undertaking, [.. files.Distinct()], by, now, stop) is not { } named) return null;
        var proof = undertaking.Prove(text, [.. named.Select(n => n.Told.RevisionId)], by.Id, now);
        // a grant that was given before has nothing to tell
        db.AddRange(named.Select(n => n.Grant).Where(grant => grant.Events.Count > 0));
        db.AddRange(named.Select(n => new ProofEvidence(undertaking.TenantId, id, proof, n.Grant.Id, n.Told.RevisionId)));
        await exchange.SendAsync(undertaking.Buyer, new ProofOffered(id, proof, undertaking.ProofText!, by.Name, by.Id, named.Count == 0 ? null : [.. named.Select(n => n.Told)]), now, stop);
        return undertaking;
    }

    private async Task<IReadOnlyList<(Grant Grant, SubmittedEvidence Told)>?> NamedAsync(Undertaking undertaking, List<EvidenceRevisionId> files, (UserId Id, string Name, bool Grants) by, DateTimeOffset now, CancellationToken stop)
    {
        if (files.Count == 0) return [];
        if (files.Count > Undertaking.MostDocuments) throw new Refused(FindingRefusals.ProofTooMany);
        var found = await db.Set<EvidenceRevision>().AsNoTracking().Where(r => files.Contains(r.Id))
            .Join(db.Set<EvidenceDocument>(), r => r.EvidenceId, d => d.Id, (r, d) => new { Document = d, Revision = r }).OrderBy(x => x.Document.Id).ToListAsync(stop);
        if (found.Count != files.Count) return null;
        var (documents, buyer) = (found.ConvertAll(x => x.Document.Id), undertaking.Buyer);
        var given = await db.Set<Grant>().AsNoTracking().Where(g => documents.Contains(g.EvidenceId) && g.Buyer == buyer).OrderBy(g => g.Id).ToListAsync(stop);
        return found.ConvertAll(x =>
        {
            undertaking.MustName(x.Document, x.Revision.Id, given, by.Grants);
            var grant = Grant.Along(x.Document, given, (buyer, undertaking.AssessmentId), by.Id, now);
            return (grant, grant.Tell(x.Document, x.Revision, []));
        });
    }
}
