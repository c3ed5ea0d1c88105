using Governance.Data;
using Governance.Data.Assessments;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>Reads findings for their pages.</summary>
internal static class FindingQueries
{
    /// <summary>One with everything that its page says; null where it is not here.</summary>
    public static Task<FindingPage?> PageAsync(this GovernanceDb db, FindingId id, DateOnly today, CancellationToken stop) =>
        db.Set<Finding>().AsNoTracking().Where(f => f.Id == id)
            .Join(db.Set<Obligation>(), f => (FindingId?)f.Id, o => o.FindingId, (f, o) => new { Finding = f, Obligation = o })
            .Join(db.Set<Vendor>(), x => x.Finding.VendorId, v => v.Id, (x, v) => new { x.Finding, x.Obligation, v.Name })
            .Join(db.Set<Assessment>().Heads(), x => x.Finding.AssessmentId, a => a.Id, (x, a) => new FindingPage(
                x.Finding, x.Obligation, x.Name, a.Reference,
                db.People.Where(p => p.Id == x.Finding.RaisedBy).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                db.People.Where(p => p.Id == x.Finding.VerifiedBy).Select(p => p.DisplayName).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Finding.ClosedBy).Select(p => p.DisplayName).FirstOrDefault(), today) { Own = a.Own, IsGap = a.IsGap })
            .FirstOrDefaultAsync(stop);

    /// <summary>What a determination below Satisfied proposes; null where there is none.</summary>
    public static async Task<ProposalPage?> ProposalAsync(this GovernanceDb db, AssessmentId id, string question, (UserId By, DateOnly Today) now, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id)
            .Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Name, d.Json })
            .FirstOrDefaultAsync(stop);
        var determination = await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Question == question).OrderByDescending(d => d.Ordinal).FirstOrDefaultAsync(stop);
        if (found is null || determination is null or { Status: DeterminationStatus.Satisfied }) return null;
        var proposal = new Proposal(determination, await db.DueAsync(found.Assessment, now.Today, stop));
        var text = FrozenQuestionnaire.Read(found.Json).Question(question)?.Text ?? question;
        var owners = await db.ColleaguesAsync(Permission.ProveDuties, stop);
        return new(found.Assessment, found.Name, text, proposal, new(question, Seen: determination.Reason, OwnerId: now.By.Value, Proposed: proposal.Seen)) { Owners = [.. owners.Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName))] };
    }
}
