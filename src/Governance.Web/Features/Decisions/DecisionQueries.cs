using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scorecards;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>Reads decisions and what lies before the committee.</summary>
internal static class DecisionQueries
{
    /// <summary>Those on one vendor, or one engagement; null for any.</summary>
    public static IQueryable<CommitteeDecision> About(this IQueryable<CommitteeDecision> decisions, GovernanceDb db, Guid? vendor, Guid? engagement)
    {
        var (provider, service) = (new VendorId(vendor ?? default), new EngagementId(engagement ?? default));
        if (engagement is not null) decisions = decisions.Where(d => d.EngagementId == service);
        return vendor is null ? decisions : decisions.Where(d => db.Set<Assessment>().Any(a => a.Id == d.AssessmentId && a.VendorId == provider));
    }

    /// <summary>Rows with the names around them, the latest reference first.</summary>
    public static IQueryable<DecisionRow> Rows(this IQueryable<CommitteeDecision> decisions, GovernanceDb db) => decisions
        .Join(db.Set<Assessment>().Heads(), d => d.AssessmentId, a => a.Id, (d, a) => new { Decision = d, a.Service, a.VendorId, a.Own })
        .Join(db.Set<Vendor>(), x => x.VendorId, v => v.Id, (x, v) => new { x.Decision, x.Service, v.Name, x.Own })
        .OrderByDescending(x => x.Decision.Reference)
        .Select(x => new DecisionRow(x.Decision.Id.Value, x.Decision.Reference, x.Service, x.Name, x.Decision.Outcome, x.Decision.Conditions, x.Decision.At, x.Decision.ScorecardId, x.Own));

    /// <summary>A decision with what it relied on; null where it is not here.</summary>
    public static async Task<DecisionPage?> DecisionAsync(this GovernanceDb db, CommitteeDecisionId id, CancellationToken stop)
    {
        var page = await db.Set<CommitteeDecision>().AsNoTracking().Where(d => d.Id == id)
            .Join(db.Set<Assessment>().Heads(), d => d.AssessmentId, a => a.Id, (d, a) => new { Decision = d, a.Service, a.VendorId, a.Own })
            .Join(db.Set<Vendor>(), x => x.VendorId, v => v.Id, (x, v) => new { x.Decision, x.Service, Vendor = v.Name, x.Own })
            .Join(db.Set<Scorecard>(), x => x.Decision.ScorecardId, s => s.Id, (x, s) => new { x.Decision, x.Service, x.Vendor, x.Own, Scorecard = s.Reference })
            .Join(db.Set<Recommendation>(), x => x.Decision.RecommendationId, r => r.Id, (x, r) => new DecisionPage(
                x.Decision, x.Service, x.Vendor, db.People.Where(p => p.Id == x.Decision.By).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                x.Scorecard, r, db.People.Where(p => p.Id == r.By).Select(p => p.DisplayName).FirstOrDefault() ?? "") { Own = x.Own })
            .FirstOrDefaultAsync(stop);
        if (page is null) return null;
        var (recommendation, at) = (page.Decision.RecommendationId, page.Decision.At);
        var opinions = await db.Set<SecondOpinion>().AsNoTracking().Where(o => o.RecommendationId == recommendation && o.At <= at).OrderBy(o => o.At)
            .Select(o => new OpinionLine(o, db.People.Where(p => p.Id == o.By).Select(p => p.DisplayName).FirstOrDefault() ?? "")).ToListAsync(stop);
        var conditions = await db.Set<Obligation>().AsNoTracking().Where(o => o.DecisionId == id).OrderBy(o => o.DueOn).ThenBy(o => o.Condition)
            .Select(o => new ConditionLine(o, db.People.Where(p => p.Id == o.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "")).ToListAsync(stop);
        return page with { Opinions = opinions, Conditions = conditions };
    }

    /// <summary>What a person opined on an assessment, on whichever recommendation, the latest first.</summary>
    public static async Task<IReadOnlyList<SecondOpinion>> OpinionsOfAsync(this GovernanceDb db, UserId person, AssessmentId assessment, CancellationToken stop) =>
        await db.Set<SecondOpinion>().AsNoTracking().Where(o => o.AssessmentId == assessment && o.By == person).OrderByDescending(o => o.At).Take(20).ToListAsync(stop);

    /// <summary>The names around a paper. Three statements.</summary>
    public static async Task<PaperPage> PageAsync(this GovernanceDb db, CommitteePaper paper, CancellationToken stop)
    {
        var (assessment, recommendation) = (paper.Assessment, paper.Recommendation);
        var vendor = await db.Set<Vendor>().Where(v => v.Id == assessment.VendorId).Select(v => v.Name).SingleAsync(stop);
        var people = paper.Opinions.Select(o => o.By).Concat(recommendation is null ? [] : [recommendation.By]).Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.DisplayName, stop);
        var decisions = await db.Set<CommitteeDecision>().AsNoTracking().Where(d => d.AssessmentId == assessment.Id).Rows(db).Take(20).ToListAsync(stop);
        return new(paper, vendor, names, decisions);
    }
}
