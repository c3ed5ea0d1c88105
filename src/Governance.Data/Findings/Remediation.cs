using Governance.Data.Door;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Contracts;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Findings;

/// <summary>From a finding to its verified remediation: each act with the obligation, the word to the vendor and the score in one transaction.</summary>
public sealed class Remediation(GovernanceDb db, Exchange exchange, TimeProvider clock)
{
    /// <summary>Raises a finding on the latest determination of a question, makes its obligation by clause or policy, and tells the vendor; in the assessor's own it is a duty of ours, and nothing crosses. Null where the assessment is not here.</summary>
    /// <param name="id">The assessment.</param>
    /// <param name="question">Key of the question.</param>
    /// <param name="words">What the finding says.</param>
    /// <param name="seen">What was proposed; null where no page proposed it.</param>
    /// <param name="by">Who raises it.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    public async Task<Finding?> RaiseAsync(AssessmentId id, string question, FindingWords words, string? seen, UserId by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<Assessment>().FirstOrDefaultAsync(a => a.Id == id, stop) is not { } assessment) return null;
        // the counter is locked until the end: what is judged and what is open is looked up after any other who raises is done
        var reference = await db.ReferenceAsync("FND", now, stop);
        var determination = await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Question == question).OrderByDescending(d => d.Ordinal).FirstOrDefaultAsync(stop);
        var proposal = new Proposal(determination, await db.DueAsync(assessment, Day(now), stop));
        var others = await db.Set<Finding>().AsNoTracking().Where(f => f.AssessmentId == id && f.Question == question).ToListAsync(stop);
        var finding = Finding.Raise(assessment, determination, others, reference, words, by, now);
        // after the rules of the finding itself: whoever comes second learns that one is open, not only that the page is old
        if (seen is not null) proposal.MustBeWhatWasSeen(seen);
        var due = proposal.Due[words.Severity];
        var obligation = await ObligationAsync(assessment, finding, words, due, now, stop);
        db.AddRange(finding, obligation);
        if (obligation.OwnerId != by) await TellOwnerAsync(finding, obligation, now, stop);
        await db.SaveChangesAsync(stop);
        await db.RollUpAsync(assessment, Day(now), stop);
        if (assessment.VendorOrganization is { } vendor) await exchange.SendAsync(vendor, await ToldAsync(finding, obligation, due, stop), now, stop);
        await transaction.CommitAsync(stop);
        return finding;
    }

    /// <summary>Judges the proof that waits, which is the one that was looked at; an accepted one verifies the finding, and the score moves. Null where the obligation is not here.</summary>
    public async Task<Obligation?> JudgeAsync(ObligationId id, ProofId proof, bool accepted, string? reason, UserId by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        if (await db.Set<Obligation>().FirstOrDefaultAsync(o => o.Id == id, stop) is not { } obligation) return null;
        obligation.Judge(proof, accepted, reason, by, now);
        var received = await db.Set<ReceivedProof>().SingleAsync(p => p.Id == proof, stop);
        received.Judge(accepted, reason, by, now);
        if (accepted && obligation.FindingId is { } of) await VerifyAsync(of, by, now, stop);
        await db.SaveChangesAsync(stop);
        if (obligation.OwedBy is OwedBy.Vendor)
        {
            var vendor = await db.Set<Vendor>().Where(v => v.Id == obligation.VendorId).Select(v => v.Organization).SingleAsync(stop);
            await exchange.SendAsync(vendor!.Value, new ProofJudged(id, proof, accepted, received.Reason), now, stop);
        }
        await transaction.CommitAsync(stop);
        return obligation;
    }

    /// <summary>Offers proof of a duty of the buyer's own, and tells who can verify it; null where the obligation is not here.</summary>
    public async Task<Obligation?> ProveOwnAsync(ObligationId id, string? text, (UserId Id, string Name) by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.Set<Obligation>().FirstOrDefaultAsync(o => o.Id == id, stop) is not { } obligation) return null;
        db.Add(obligation.Prove(text, by.Id, by.Name, now));
        var mail = MailText.Of($"{by.Name} offers proof", $"{obligation.Reference}, {obligation.Title}: {by.Name} says that it is done, and shows why. Somebody else has to verify it.", $"obligations/{id.Value}");
        await db.TellAsync(obligation.TenantId, Permission.VerifyProof, mail, now, stop);
        await db.SaveChangesAsync(stop);
        return obligation;
    }

    // the vendor sees the references of its own, so these are counted with it alone
    private async Task<Obligation> ObligationAsync(Assessment assessment, Finding finding, FindingWords words, RemediationDue due, DateTimeOffset now, CancellationToken stop) => assessment.VendorOrganization is { } vendor
        ? Obligation.From(finding, await db.SharedReferenceAsync("OBL", vendor, now, stop), words, due)
        : Obligation.From(finding, await db.ReferenceAsync("DTY", now, stop), words, due, OwedBy.Buyer);

    private async Task VerifyAsync(FindingId id, UserId by, DateTimeOffset now, CancellationToken stop)
    {
        var finding = await db.Set<Finding>().SingleAsync(f => f.Id == id, stop);
        finding.Verify(by, now);
        await db.SaveChangesAsync(stop);
        await db.RollUpAsync(await db.Set<Assessment>().SingleAsync(a => a.Id == finding.AssessmentId, stop), Day(now), stop);
    }

    private Task TellOwnerAsync(Finding finding, Obligation obligation, DateTimeOffset now, CancellationToken stop)
    {
        var mail = MailText.Of($"{finding.Reference}: you follow it up", $"A finding was raised, and you are asked to follow up what is owed after it: {obligation.Title}, due on {obligation.DueOn:d MMMM yyyy}.", $"obligations/{obligation.Id.Value}");
        return db.TellAsync(obligation.TenantId, obligation.OwnerId, mail, now, stop);
    }

    private async Task<FindingShared> ToldAsync(Finding finding, Obligation obligation, RemediationDue due, CancellationToken stop)
    {
        var buyer = await db.Set<Organization>().Where(o => o.Id == finding.TenantId).Select(o => o.Name).SingleAsync(stop);
        return new(finding.Id, buyer, finding.AssessmentId, finding.Question, finding.Title, finding.Seen, finding.Severity,
            obligation.Id, obligation.Reference, obligation.Action, obligation.DueOn, due.Told, obligation.VendorOwner);
    }

    private static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(instant.UtcDateTime);
}
