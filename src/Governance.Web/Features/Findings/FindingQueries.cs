using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Questionnaires;
using Governance.Domain.Reviews;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>Reads findings for lists and pages.</summary>
internal static class FindingQueries
{
    /// <summary>Those of a filter.</summary>
    public static IQueryable<Finding> In(this IQueryable<Finding> findings, FindingFilter filter) => filter switch
    {
        FindingFilter.Open => findings.Where(f => f.VerifiedAt == null && f.ClosedAt == null),
        FindingFilter.Verified => findings.Where(f => f.VerifiedAt != null && f.ClosedAt == null),
        FindingFilter.Closed => findings.Where(f => f.ClosedAt != null),
        FindingFilter.All => findings,
    };

    /// <summary>Those after one of them; ids sort by time.</summary>
    public static IQueryable<Finding> After(this IQueryable<Finding> findings, Guid? after) =>
        after is { } last ? findings.Where(f => ((Guid)(object)f.Id).CompareTo(last) < 0) : findings;

    /// <summary>With vendor and obligation, newest first.</summary>
    public static IQueryable<FindingRow> Rows(this IQueryable<Finding> findings, GovernanceDb db) =>
        findings.Join(db.Set<Vendor>(), f => f.VendorId, v => v.Id, (f, v) => new { Finding = f, v.Name })
            .Join(db.Set<Obligation>(), x => (FindingId?)x.Finding.Id, o => o.FindingId, (x, o) => new { x.Finding, x.Name, Obligation = o })
            .OrderByDescending(x => x.Finding.Id)
            .Select(x => new FindingRow(x.Finding, x.Name, (Guid)(object)x.Obligation.Id, x.Obligation.DueOn, x.Obligation.MetAt != null));

    /// <summary>One with everything that its page says; null where it is not here.</summary>
    public static Task<FindingPage?> PageAsync(this GovernanceDb db, FindingId id, DateOnly today, CancellationToken stop) =>
        db.Set<Finding>().AsNoTracking().Where(f => f.Id == id)
            .Join(db.Set<Obligation>(), f => (FindingId?)f.Id, o => o.FindingId, (f, o) => new { Finding = f, Obligation = o })
            .Join(db.Set<Vendor>(), x => x.Finding.VendorId, v => v.Id, (x, v) => new { x.Finding, x.Obligation, v.Name })
            .Join(db.Set<Assessment>(), x => x.Finding.AssessmentId, a => a.Id, (x, a) => new FindingPage(
                x.Finding, x.Obligation, x.Name, a.Reference,
                db.People.Where(p => p.Id == x.Finding.RaisedBy).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                db.People.Where(p => p.Id == x.Finding.VerifiedBy).Select(p => p.DisplayName).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Finding.ClosedBy).Select(p => p.DisplayName).FirstOrDefault(), today))
            .FirstOrDefaultAsync(stop);

    /// <summary>What a determination below Satisfied proposes; null where there is none.</summary>
    public static async Task<ProposalPage?> ProposalAsync(this GovernanceDb db, AssessmentId id, string question, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id)
            .Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<StoredDocument>(), x => x.Assessment.QuestionnaireHash, d => d.Hash, (x, d) => new { x.Assessment, x.Name, d.Json })
            .FirstOrDefaultAsync(stop);
        var determination = await db.Set<Determination>().AsNoTracking().Where(d => d.AssessmentId == id && d.Question == question).OrderByDescending(d => d.Ordinal).FirstOrDefaultAsync(stop);
        if (found is null || determination is null or { Status: DeterminationStatus.Satisfied }) return null;
        var proposal = new Proposal(determination, await db.DueAsync(found.Assessment, today, stop));
        var text = FrozenQuestionnaire.Read(found.Json).Question(question)?.Text ?? question;
        return new(found.Assessment, found.Name, text, proposal, new(question, Seen: determination.Reason, Proposed: proposal.Seen));
    }
}
