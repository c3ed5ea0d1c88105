using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Audit;
using Governance.Domain.Committee;
using Governance.Domain.Findings;
using Governance.Domain.Gaps;
using Governance.Domain.Scorecards;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Scorecards;

/// <summary>Where scorecards are made.</summary>
public sealed class ScorecardDesk(GovernanceDb db, SigningKeys keys, TimeProvider clock)
{
    /// <summary>
    /// Makes a scorecard of the latest submission as of today, seals it, and keeps the score that it holds. Where nothing changed since
    /// another one was made today, that one stands and none is made. Refuses before the first submission, and of a gap questionnaire.
    /// </summary>
    /// <param name="id">The assessment.</param>
    /// <param name="buyer">Name of the organization.</param>
    /// <param name="by">Who makes it.</param>
    /// <param name="name">Their name.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    /// <returns>The scorecard, or the one that stands; null where the assessment is not here.</returns>
    public async Task<OfferedScorecard?> MakeAsync(AssessmentId id, string buyer, UserId by, string name, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // the score is locked first: what moves it waits, so that facts, findings and obligations are of one moment
        if (await db.LockFactsAsync(id, stop) is not { Facts: var facts, Score: var score })
            return await db.Set<Assessment>().AnyAsync(a => a.Id == id, stop) ? throw new Refused(CommitteeRefusals.NothingSubmitted) : null;
        if (facts.Assessment.IsGap) throw new Refused(GapRefusals.NothingRestsOnIt);
        var now = clock.GetUtcNow();
        var vendor = await db.Set<Vendor>().Where(v => v.Id == facts.Assessment.VendorId).Select(v => v.Name).SingleAsync(stop);
        var setting = new ScorecardSetting(await db.ReferenceAsync("SCR", now, stop), buyer, vendor, name, now, await CheckpointAsync(facts.Assessment.TenantId, stop));
        var document = facts.Draft(setting, await FindingsAsync(id, stop), await ObligationsAsync(id, now, stop));
        if (await LatestAsync(id, stop) is { } latest && document.SaysTheSameAs(ScorecardDocument.Read(latest.Json))) return new(latest, IsNew: false);
        score.Keep(facts, document.AsOf);
        var made = Scorecard.Make(facts.Assessment, document, await keys.SealAsync(document.ToCanonical(), now, stop), by);
        db.Add(made);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return new(made, IsNew: true);
    }

    private Task<Scorecard?> LatestAsync(AssessmentId id, CancellationToken stop) =>
        db.Set<Scorecard>().AsNoTracking().Where(s => s.AssessmentId == id).OrderByDescending(s => s.MadeAt).ThenByDescending(s => s.Id).FirstOrDefaultAsync(stop);

    private async Task<SealedCheckpoint?> CheckpointAsync(TenantId tenant, CancellationToken stop)
    {
        var chain = AuditChain.NameOf(tenant);
        return (await db.Set<Checkpoint>().AsNoTracking().Where(c => c.Origin == chain).OrderByDescending(c => c.Size).FirstOrDefaultAsync(stop))?.ToSealed();
    }

    private async Task<IReadOnlyList<ScorecardFinding>> FindingsAsync(AssessmentId id, CancellationToken stop) =>
        [.. (await db.Set<Finding>().AsNoTracking().Where(f => f.AssessmentId == id).OrderBy(f => f.Reference).ToListAsync(stop))
            .Select(f => new ScorecardFinding(f.Reference, f.Question, f.Title, f.Seen, f.Severity, f.State, DateOnly.FromDateTime(f.RaisedAt.UtcDateTime)))];

    private async Task<IReadOnlyList<ScorecardObligation>> ObligationsAsync(AssessmentId id, DateTimeOffset now, CancellationToken stop)
    {
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        var rows = await db.Set<Obligation>().AsNoTracking().Where(o => o.AssessmentId == id).OrderBy(o => o.Reference)
            .Select(o => new
            {
                Obligation = o,
                Finding = db.Set<Finding>().Where(f => f.Id == o.FindingId).Select(f => f.Reference).FirstOrDefault(),
                Owner = db.People.Where(p => p.Id == o.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            })
            .ToListAsync(stop);
        return [.. rows.Select(x => new ScorecardObligation(
            x.Obligation.Reference, x.Obligation.Action, x.Obligation.DueOn, x.Obligation.Basis, x.Obligation.IsOverdue(today), x.Finding, x.Owner, x.Obligation.VendorOwner,
            x.Obligation.MetAt is { } met ? DateOnly.FromDateTime(met.UtcDateTime) : null))];
    }
}
