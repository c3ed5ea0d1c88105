using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain.Assessments;
using Governance.Domain.Scorecards;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Scorecards;

/// <summary>Reads scorecards for lists and pages.</summary>
internal static class ScorecardQueries
{
    /// <summary>Rows with the names around them, the latest reference first; the documents stay where they are.</summary>
    public static IQueryable<ScorecardRow> Rows(this IQueryable<Scorecard> scorecards, GovernanceDb db) => scorecards
        .Join(db.Set<Assessment>().Heads(), s => s.AssessmentId, a => a.Id, (s, a) => new { Scorecard = s, a.Service, a.VendorId, a.Own })
        .Join(db.Set<Vendor>(), x => x.VendorId, v => v.Id, (x, v) => new { x.Scorecard, x.Service, v.Name, x.Own })
        .OrderByDescending(x => x.Scorecard.Reference)
        .Select(x => new ScorecardRow(x.Scorecard.Id.Value, x.Scorecard.Reference, x.Service, x.Name, x.Scorecard.Submission, x.Scorecard.AsOf, x.Scorecard.Claimed, x.Scorecard.Proven, x.Scorecard.Band, x.Scorecard.Holds, x.Scorecard.LimitedScope, x.Scorecard.MadeAt, x.Own));

    /// <summary>One of them; null where it is not here.</summary>
    public static Task<Scorecard?> FindAsync(this GovernanceDb db, ScorecardId id, CancellationToken stop) =>
        db.Set<Scorecard>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, stop);
}
