using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>Reads received files.</summary>
internal static class ReceivedQueries
{
    /// <summary>One page of them, with assessment and vendor.</summary>
    public static async Task<ReceivedPage> ReceivedAsync(this GovernanceDb db, Guid? assessment, Guid? after, DateOnly today, CancellationToken stop)
    {
        var files = db.Of(assessment);
        if (after is { } last) files = files.Where(f => ((Guid)(object)f.GrantId).CompareTo(last) < 0);
        var page = await files.Rows(db).ToPageAsync(stop);
        return new(page.Rows, page.Next(r => r.File.GrantId.Value.ToString()), assessment, today);
    }

    /// <summary>All of them, with assessment and vendor, the newest first; of one assessment where one is named.</summary>
    public static IAsyncEnumerable<ReceivedRow> AllReceived(this GovernanceDb db, Guid? assessment) => db.Of(assessment).Rows(db).AsAsyncEnumerable();

    private static IQueryable<ReceivedEvidence> Of(this GovernanceDb db, Guid? assessment)
    {
        var files = db.Set<ReceivedEvidence>().AsNoTracking();
        if (assessment is not { } one) return files;
        var id = new AssessmentId(one);
        return files.Where(f => f.AssessmentId == id);
    }

    private static IQueryable<ReceivedRow> Rows(this IQueryable<ReceivedEvidence> files, GovernanceDb db) => files
        .Join(db.Set<Assessment>(), f => f.AssessmentId, a => a.Id, (f, a) => new { File = f, a.Reference, a.Service, a.VendorId, a.Offer.Grant, a.Offer.Outcome })
        .Join(db.Set<Vendor>(), x => x.VendorId, v => v.Id, (x, v) => new { x.File, x.Reference, x.Service, v.Name, x.Grant, x.Outcome })
        .OrderByDescending(x => x.File.GrantId)
        .Select(x => new ReceivedRow(x.File, x.Name, x.Reference, x.Service, db.Set<AccessEntry>().Count(e => e.RevisionId == x.File.RevisionId),
            db.Set<ProofEvidence>().Where(p => p.GrantId == x.File.GrantId).OrderByDescending(p => p.ProofId).Select(p => (ObligationId?)p.ObligationId).FirstOrDefault(),
            db.Set<ProofEvidence>().Where(p => p.GrantId == x.File.GrantId).OrderByDescending(p => p.ProofId).Join(db.Set<Obligation>(), p => p.ObligationId, o => o.Id, (p, o) => o.Reference).FirstOrDefault(),
            x.Grant == x.File.GrantId, x.Grant == x.File.GrantId ? x.Outcome : null));
}
