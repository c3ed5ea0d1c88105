using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>Reads what stands behind a paper: last time, what is owed, and what else relies on the vendor.</summary>
internal static class PositionQueries
{
    private const int Most = 200;

    /// <summary>The whole paper. Seven statements beside those of its first page.</summary>
    public static async Task<PositionPage> PositionAsync(this GovernanceDb db, PaperPage page, DateOnly today, CancellationToken stop)
    {
        var (assessment, scorecard) = (page.Paper.Assessment, page.Paper.Scorecard);
        var earlier = scorecard is null ? null : await db.EarlierAsync(assessment, scorecard, stop);
        var document = scorecard is null ? null : ScorecardDocument.Read(scorecard.Json);
        return new(page, today, document, earlier, await db.OwedAsync(assessment.VendorId, stop), await db.ServicesAsync(assessment.VendorId, stop), await db.UnknownsAsync(assessment, stop));
    }

    // last time is what the committee decided on before; where it never did, the scorecard before this one
    private static Task<EarlierScorecard?> EarlierAsync(this GovernanceDb db, Assessment assessment, Scorecard scorecard, CancellationToken stop)
    {
        var (engagement, template, made) = (assessment.EngagementId, assessment.TemplateKey, scorecard.MadeAt);
        return db.Set<Scorecard>().AsNoTracking().Where(s => s.MadeAt < made)
            .Join(db.Set<Assessment>().Where(a => a.EngagementId == engagement && a.TemplateKey == template), s => s.AssessmentId, a => a.Id, (s, a) => s)
            .Select(s => new { Scorecard = s, Decision = db.Set<CommitteeDecision>().Where(d => d.ScorecardId == s.Id).Max(d => (DateTimeOffset?)d.At) })
            .OrderByDescending(x => x.Decision != null).ThenByDescending(x => x.Scorecard.MadeAt)
            .Select(x => new EarlierScorecard(
                x.Scorecard,
                db.Set<CommitteeDecision>().Where(d => d.ScorecardId == x.Scorecard.Id && d.At == x.Decision).Select(d => d.Reference).FirstOrDefault(),
                db.Set<CommitteeDecision>().Where(d => d.ScorecardId == x.Scorecard.Id && d.At == x.Decision).Select(d => (Outcome?)d.Outcome).FirstOrDefault(),
                x.Decision))
            .FirstOrDefaultAsync(stop);
    }

    private static async Task<IReadOnlyList<OwedLine>> OwedAsync(this GovernanceDb db, VendorId vendor, CancellationToken stop) => await db.Set<Obligation>().AsNoTracking()
        .Where(o => o.MetAt == null)
        .Join(db.Set<Assessment>().Where(a => a.VendorId == vendor), o => o.AssessmentId, a => a.Id, (o, a) => new { Obligation = o, a.Service })
        .OrderBy(x => x.Obligation.DueOn).ThenBy(x => x.Obligation.Id).Take(Most)
        .Select(x => new OwedLine(x.Obligation, x.Service, db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? ""))
        .ToListAsync(stop);

    private static async Task<IReadOnlyList<RelyingService>> ServicesAsync(this GovernanceDb db, VendorId vendor, CancellationToken stop) => await db.Set<Engagement>().AsNoTracking()
        .Where(e => e.VendorId == vendor)
        .OrderByDescending(e => e.CriticalFunction).ThenByDescending(e => e.InherentRisk).ThenBy(e => e.Service).Take(Most)
        .Select(e => new
        {
            e.Id,
            e.Reference,
            e.Service,
            e.InherentRisk,
            e.CriticalFunction,
            Function = db.Set<Function>().Where(f => f.Id == e.FunctionId).Select(f => f.Name).FirstOrDefault(),
            Scored = db.Set<Assessment>().Where(a => a.EngagementId == e.Id && a.GapOf == null && db.Set<AssessmentScore>().Any(s => s.AssessmentId == a.Id))
                .OrderByDescending(a => a.ReviewClosedAt != null).ThenByDescending(a => a.SentAt).Select(a => (AssessmentId?)a.Id).FirstOrDefault(),
        })
        .LeftJoin(db.Set<AssessmentScore>(), x => x.Scored, s => (AssessmentId?)s.AssessmentId, (x, s) => new RelyingService(x.Id, x.Reference, x.Service, x.InherentRisk, x.CriticalFunction, x.Function, s))
        .ToListAsync(stop);
}
