using Governance.Data;
using Governance.Domain.Evidence;
using Governance.Domain.Questionnaires;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Grants;

/// <summary>Reads grants.</summary>
internal static class GrantQueries
{
    /// <summary>A grant of a document; null where it is not here.</summary>
    public static Task<GrantPage?> GrantAsync(this GovernanceDb db, Guid evidence, Guid id, CancellationToken stop)
    {
        var (document, grant) = (new EvidenceId(evidence), new GrantId(id));
        return db.Set<Grant>().AsNoTracking().Where(g => g.Id == grant && g.EvidenceId == document)
            .Join(db.Set<EvidenceDocument>(), g => g.EvidenceId, d => d.Id, (g, d) => new { Grant = g, d.Title })
            .Join(db.Set<Questionnaire>(), x => new { x.Grant.Buyer, x.Grant.AssessmentId }, q => new { q.Buyer, q.AssessmentId }, (x, q) => new GrantPage(
                x.Grant, x.Title, q.BuyerName, q.Reference,
                db.Set<AccessEntry>().Count(e => e.EvidenceId == x.Grant.EvidenceId && e.ReaderOrganization == x.Grant.Buyer)))
            .FirstOrDefaultAsync(stop);
    }
}
