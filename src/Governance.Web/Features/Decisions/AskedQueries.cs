using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Decisions;

/// <summary>Reads the decisions that are asked: the latest recommendations on which nothing was decided yet.</summary>
internal static class AskedQueries
{
    /// <summary>What is asked, the longest first. What was recalled is asked of nobody.</summary>
    public static IQueryable<AskedRow> Asked(this GovernanceDb db)
    {
        var heads = db.Set<Assessment>().Heads();
        return db.Set<Recommendation>().AsNoTracking()
            .Where(r => !db.Set<CommitteeDecision>().Any(d => d.RecommendationId == r.Id))
            .Where(r => r.Id == db.Set<Recommendation>().Where(x => x.AssessmentId == r.AssessmentId).OrderByDescending(x => x.At).ThenByDescending(x => x.Id).Select(x => x.Id).First())
            .Join(db.Set<Assessment>().Where(a => a.RecalledAt == null), r => r.AssessmentId, a => a.Id, (r, a) => new { Recommendation = r, Assessment = a })
            .Join(db.Set<Vendor>(), x => x.Assessment.VendorId, v => v.Id, (x, v) => new { x.Recommendation, x.Assessment, v.Name })
            .OrderBy(x => x.Recommendation.At).ThenBy(x => x.Recommendation.Id)
            .Select(x => new AskedRow(
                x.Assessment.Id, x.Assessment.Reference, x.Assessment.Service, x.Name, x.Recommendation.Outcome,
                db.People.Where(p => p.Id == x.Recommendation.By).Select(p => p.DisplayName).FirstOrDefault() ?? "", x.Recommendation.At,
                db.Set<SecondOpinion>().Count(o => o.RecommendationId == x.Recommendation.Id && o.Agrees),
                db.Set<SecondOpinion>().Count(o => o.RecommendationId == x.Recommendation.Id && !o.Agrees),
                db.Set<Scorecard>().Any(s => s.AssessmentId == x.Assessment.Id && s.Submission == x.Assessment.LatestSubmission),
                db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == x.Assessment.Id)) { Own = heads.Where(head => head.Id == x.Assessment.Id).Select(head => head.Own).FirstOrDefault() });
    }
}
