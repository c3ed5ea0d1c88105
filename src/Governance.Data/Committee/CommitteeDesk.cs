using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Gaps;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Domain.Scores;
using Microsoft.EntityFrameworkCore;
using Condition = Governance.Domain.Committee.Condition;

namespace Governance.Data.Committee;

/// <summary>What lies before the committee, and where it decides.</summary>
public sealed class CommitteeDesk(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>What lies before the committee about an assessment; null where it is not here. Refuses a gap questionnaire.</summary>
    public async Task<CommitteePaper?> PaperAsync(AssessmentId id, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id).Select(a => new { Assessment = a, Score = db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == id) }).FirstOrDefaultAsync(stop);
        if (found is not { Assessment: var assessment, Score: var score }) return null;
        if (assessment.IsGap) throw new Refused(GapRefusals.NothingRestsOnIt);
        var made = await db.Set<Scorecard>().AsNoTracking().Where(s => s.AssessmentId == id).OrderByDescending(s => s.MadeAt).ThenByDescending(s => s.Id)
            .Select(s => new { Scorecard = s, Overtaken = db.Set<Finding>().Any(f => f.AssessmentId == id && (f.RaisedAt > s.MadeAt || f.VerifiedAt > s.MadeAt || f.ClosedAt > s.MadeAt)) }).FirstOrDefaultAsync(stop);
        var (scorecard, moved) = (made?.Scorecard, made is { Overtaken: true });
        var recommendation = await db.Set<Recommendation>().AsNoTracking().Where(r => r.AssessmentId == id).OrderByDescending(r => r.At).ThenByDescending(r => r.Id).FirstOrDefaultAsync(stop);
        if (recommendation is null) return new(assessment, scorecard, Recommendation: null, [], score) { FindingsMoved = moved };
        var opinions = await db.Set<SecondOpinion>().AsNoTracking().Where(o => o.RecommendationId == recommendation.Id).OrderBy(o => o.At).ToListAsync(stop);
        return new(assessment, scorecard, recommendation, [.. opinions], score) { FindingsMoved = moved };
    }

    /// <summary>Decides, makes an obligation of each condition, and tells the vendor the outcome and its own conditions; of the assessor's own it is told nothing.</summary>
    public async Task<CommitteeDecision> DecideAsync(CommitteePaper paper, DecisionWords words, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(paper);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var decision = CommitteeDecision.Decide(paper, await db.ReferenceAsync("DEC", now, stop), words, by, now);
        await OwnersMustBeHereAsync(decision.Conditions, stop);
        var obligations = await ObligationsAsync(decision, paper.Assessment, stop);
        db.Add(decision);
        db.AddRange(obligations);
        var buyer = await db.Set<Organization>().Where(o => o.Id == decision.TenantId).Select(o => o.Name).SingleAsync(stop);
        var told = obligations.Where(o => o.OwedBy is OwedBy.Vendor).Select(o => new ConditionTold(o.Id, o.Reference, o.Title, o.Action, o.DueOn, o.Basis, o.VendorOwner)).ToList();
        if (paper.Assessment.VendorOrganization is { } vendor) await exchange.SendAsync(vendor, new DecisionShared(decision.AssessmentId, decision.Outcome, buyer, told, now), now, stop);
        else await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return decision;
    }

    private async Task OwnersMustBeHereAsync(IReadOnlyList<Condition> conditions, CancellationToken stop)
    {
        var owners = conditions.Select(c => c.OwnerId!.Value).Distinct().ToList();
        if (owners.Count > 0 && await db.Set<Membership>().CountAsync(m => owners.Contains(m.UserId) && m.LeftAt == null, stop) < owners.Count) throw new Refused(CommitteeRefusals.OwnerUnknown);
    }

    // the vendor sees the references of its own, so these are counted with it alone
    private async Task<IReadOnlyList<Obligation>> ObligationsAsync(CommitteeDecision decision, Assessment assessment, CancellationToken stop)
    {
        var own = decision.Conditions.Count(c => c.OwedBy is OwedBy.Buyer);
        var references = new Dictionary<OwedBy, Queue<string>>
        {
            [OwedBy.Vendor] = new(assessment.VendorOrganization is { } vendor ? await db.SharedReferencesAsync("OBL", [.. Enumerable.Repeat(vendor, decision.Conditions.Count - own)], decision.At, stop) : []),
            [OwedBy.Buyer] = new(await db.ReferencesAsync("DTY", own, decision.At, stop)),
        };
        return [.. decision.Conditions.Select((condition, i) => Obligation.Under(decision, assessment.VendorId, i + 1, references[condition.OwedBy].Dequeue()))];
    }
}
