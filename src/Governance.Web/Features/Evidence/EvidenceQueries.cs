using Governance.Data;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Evidence;

/// <summary>Reads documents for their list and page.</summary>
internal static class EvidenceQueries
{
    /// <summary>One page of documents, the newest first, narrowed by words in their titles.</summary>
    public static async Task<EvidenceListPage> EvidenceAsync(this GovernanceDb db, string? search, Guid? after, DateOnly today, CancellationToken stop)
    {
        var documents = db.Set<EvidenceDocument>().AsNoTracking();
        if (after is { } last) documents = documents.Where(d => ((Guid)(object)d.Id).CompareTo(last) < 0);
        var page = await documents.Mentioning(search, d => d.Title).Rows(db, today).ToPageAsync(stop);
        return new(page.Rows, page.Next(r => r.Document.Id.Value.ToString()), search);
    }

    /// <summary>All documents whose titles hold the words, the newest first.</summary>
    public static IAsyncEnumerable<EvidenceRow> AllEvidence(this GovernanceDb db, string? search, DateOnly today) =>
        db.Set<EvidenceDocument>().AsNoTracking().Mentioning(search, d => d.Title).Rows(db, today).AsAsyncEnumerable();

    private static IQueryable<EvidenceRow> Rows(this IQueryable<EvidenceDocument> documents, GovernanceDb db, DateOnly today) => documents
        .Join(db.Set<EvidenceRevision>(), d => d.CurrentRevision, r => r.Id, (d, r) => new { Document = d, r.FileName, r.Size })
        .OrderByDescending(x => x.Document.Id)
        .Select(x => new EvidenceRow(x.Document, x.FileName, x.Size, db.Set<Grant>().Count(g => g.EvidenceId == x.Document.Id && g.RevokedAt == null && g.Until >= today)));

    /// <summary>A document with its files, grants and openings; null where it is not here.</summary>
    public static async Task<EvidencePage?> EvidenceAsync(this GovernanceDb db, EvidenceId id, DateOnly today, CancellationToken stop)
    {
        if (await db.Set<EvidenceDocument>().AsNoTracking().FirstOrDefaultAsync(d => d.Id == id, stop) is not { } document) return null;
        var revisions = await db.Set<EvidenceRevision>().AsNoTracking().Where(r => r.EvidenceId == id).OrderByDescending(r => r.StoredAt).Take(50)
            .Select(r => new RevisionRow(r, db.People.Where(p => p.Id == r.StoredBy).Select(p => p.DisplayName).FirstOrDefault() ?? "")).ToListAsync(stop);
        var grants = await db.Set<Grant>().AsNoTracking().Where(g => g.EvidenceId == id)
            .Join(db.Set<Questionnaire>(), g => new { g.Buyer, g.AssessmentId }, q => new { q.Buyer, q.AssessmentId }, (g, q) => new { Grant = g, q.BuyerName, q.Reference })
            .OrderByDescending(x => x.Grant.GrantedAt).Take(50).Select(x => new GrantRow(x.Grant, x.BuyerName, x.Reference)).ToListAsync(stop);
        var openings = await db.Set<AccessEntry>().AsNoTracking().Where(e => e.EvidenceId == id).OrderByDescending(e => e.At).Take(20).ToListAsync(stop);
        return new(document, revisions, grants, openings, today);
    }
}
