using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Gaps;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Reads gap questionnaires.</summary>
internal static class GapQueries
{
    /// <summary>One, question by question, as of a day; null where it is not here or asks the whole.</summary>
    public static async Task<GapResultsPage?> GapResultsAsync(this GovernanceDb db, AssessmentId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id && a.GapOf != null)
            .Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.GapPlanHash, d => d.Hash, (x, d) => new { x.Assessment, x.Name, d.Json, Former = db.Set<Assessment>().Where(a => a.Id == x.Assessment.GapOf).Select(a => a.Reference).First() })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var facts = await db.FactsAsync(id, stop);
        return new(found.Assessment, found.Former, found.Name, GapPlan.Read(found.Json), facts is null ? null : ProofSheet.Of(facts, today));
    }
}
