using Governance.Data;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Grants;

/// <summary>Reads grants.</summary>
internal static class GrantQueries
{
    /// <summary>A grant of a document, with every other of it to the same buyer, in one statement; null where it is not here.</summary>
    public static async Task<GrantPage?> GrantAsync(this GovernanceDb db, Guid evidence, Guid id, CancellationToken stop)
    {
        var (document, grant) = (new EvidenceId(evidence), new GrantId(id));
        var named = db.Set<Grant>().Where(g => g.Id == grant && g.EvidenceId == document);
        var all = await db.Set<Grant>().AsNoTracking().Where(g => g.EvidenceId == document && named.Any(n => n.Buyer == g.Buyer))
            .Join(db.Set<EvidenceDocument>(), g => g.EvidenceId, d => d.Id, (g, d) => new { Grant = g, d.Title })
            .Join(db.Set<EvidenceRevision>(), x => x.Grant.RevisionId, r => r.Id, (x, r) => new { x.Grant, x.Title, r.FileName })
            .Join(db.Set<Questionnaire>(), x => new { x.Grant.Buyer, x.Grant.AssessmentId }, q => new { q.Buyer, q.AssessmentId }, (x, q) => new
            {
                x.Grant, x.Title, x.FileName, q.BuyerName, q.Reference,
                Openings = db.Set<AccessEntry>().Count(e => e.EvidenceId == x.Grant.EvidenceId && e.ReaderOrganization == x.Grant.Buyer),
            })
            .OrderBy(x => x.Grant.GrantedAt).ThenBy(x => x.Grant.Id).ToListAsync(stop);
        return all.Find(x => x.Grant.Id == grant) is { } found
            ? new(found.Grant, found.Title, found.BuyerName, found.Openings, [.. all.Select(x => new GrantedFile(x.Grant, x.Reference, x.FileName))])
            : null;
    }
}
