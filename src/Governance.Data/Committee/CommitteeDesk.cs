using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Scorecards;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Committee;

/// <summary>What lies before the committee, and where it decides.</summary>
public sealed class CommitteeDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>What lies before the committee about an assessment; null where it is not here.</summary>
    public async Task<CommitteePaper?> PaperAsync(AssessmentId id, CancellationToken stop)
    {
        if (await db.Set<Assessment>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, stop) is not { } assessment) return null;
        var scorecard = await db.Set<Scorecard>().AsNoTracking().Where(s => s.AssessmentId == id).OrderByDescending(s => s.MadeAt).ThenByDescending(s => s.Id).FirstOrDefaultAsync(stop);
        var recommendation = await db.Set<Recommendation>().AsNoTracking().Where(r => r.AssessmentId == id).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        if (recommendation is null) return new(assessment, scorecard, Recommendation: null, []);
        var opinions = await db.Set<SecondOpinion>().AsNoTracking().Where(o => o.RecommendationId == recommendation.Id).OrderBy(o => o.At).ToListAsync(stop);
        return new(assessment, scorecard, recommendation, [.. opinions]);
    }

    /// <summary>Decides, and tells the vendor the outcome and the conditions.</summary>
    public async Task<CommitteeDecision> DecideAsync(CommitteePaper paper, DecisionWords words, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var decision = CommitteeDecision.Decide(paper, await db.ReferenceAsync("DEC", now, stop), words, by, now);
        db.Add(decision);
        await exchange.SendAsync(paper.Assessment.VendorOrganization, new DecisionShared(decision.AssessmentId, decision.Outcome, decision.Conditions, now), now, stop);
        await transaction.CommitAsync(stop);
        return decision;
    }
}
