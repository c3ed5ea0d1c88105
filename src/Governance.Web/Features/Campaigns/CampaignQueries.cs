using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Campaigns;

/// <summary>Reads campaigns for their list and boards.</summary>
internal static class CampaignQueries
{
    /// <summary>The campaigns, newest first, from an instant back, with how far they are on a day.</summary>
    public static IQueryable<CampaignRow> Campaigns(this GovernanceDb db, DateTimeOffset? before, DateOnly today)
    {
        var lines = db.Lines();
        var (held, toReview, reviewed, overdue) = (lines.In(CampaignMemberFilter.HeldBack, today), lines.In(CampaignMemberFilter.ToReview, today), lines.In(CampaignMemberFilter.Reviewed, today), lines.In(CampaignMemberFilter.Overdue, today));
        return db.Set<Campaign>().AsNoTracking().Where(c => before == null || c.LaunchedAt < before).OrderByDescending(c => c.LaunchedAt)
            .Select(c => new CampaignRow(
                c, db.People.Where(p => p.Id == c.LaunchedBy).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                lines.Count(l => l.Member.CampaignId == c.Id),
                held.Count(l => l.Member.CampaignId == c.Id),
                lines.Count(l => l.Member.CampaignId == c.Id && l.Member.AssessmentId != null),
                toReview.Count(l => l.Member.CampaignId == c.Id) + reviewed.Count(l => l.Member.CampaignId == c.Id),
                overdue.Count(l => l.Member.CampaignId == c.Id)));
    }

    /// <summary>A campaign with one page of its board; null where it is not here.</summary>
    public static async Task<CampaignPage?> BoardAsync(this GovernanceDb db, CampaignId id, CampaignBoardFilter filter, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Campaign>().AsNoTracking().Where(c => c.Id == id)
            .Select(c => new { Campaign = c, By = db.People.Where(p => p.Id == c.LaunchedBy).Select(p => p.DisplayName).FirstOrDefault() ?? "" }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var templates = await db.TemplatesAsync(id, stop);
        var lines = await db.Lines(id).In(filter.State, today).Rows(db, filter.Q, filter.After).ToPageAsync(stop);
        return new(found.Campaign, found.By, templates, await db.CountsAsync(id, today, stop), lines.Rows, lines.Next(l => l.Key.ToString()), filter, today) { Baselines = await db.BaselinesAsync(id, stop) };
    }

    /// <summary>What a campaign asks of the baselines.</summary>
    public static async Task<CampaignScope> ScopeAsync(this GovernanceDb db, CampaignId id, CancellationToken stop) => new(await db.TemplatesAsync(id, stop), await db.BaselinesAsync(id, stop));

    private static Task<List<CampaignTemplate>> TemplatesAsync(this GovernanceDb db, CampaignId id, CancellationToken stop) => db.Set<CampaignTemplate>().AsNoTracking().Where(t => t.CampaignId == id).OrderBy(t => t.Title).ToListAsync(stop);

    private static Task<List<CampaignBaseline>> BaselinesAsync(this GovernanceDb db, CampaignId id, CancellationToken stop) => db.Set<CampaignBaseline>().AsNoTracking().Where(b => b.CampaignId == id).OrderBy(b => b.Baseline).ToListAsync(stop);

    /// <summary>How many questionnaires of a campaign are open with their vendors or to be sent.</summary>
    public static async Task<int> OpenAsync(this GovernanceDb db, CampaignId id, CancellationToken stop) =>
        await db.Lines(id).CountAsync(l => l.Member.HeldBack == null && (l.Assessment == null || (l.Assessment.RecalledAt == null && l.Assessment.ReviewClosedAt == null && (l.Assessment.Acknowledgement == null || l.Assessment.Acknowledgement != AcknowledgementOutcome.Declined))), stop);

    /// <summary>The questionnaires of a campaign, by vendor, with names, narrowed by words, after one of them.</summary>
    public static IQueryable<CampaignLine> Rows(this IQueryable<MemberWithAssessment> lines, GovernanceDb db, string? search, string? after)
    {
        var key = RowKey.Read(after);
        var (by, id) = (key?.By ?? "", key?.Id ?? default);
        return lines
            .Select(l => new CampaignLine
            {
                Member = l.Member,
                Assessment = l.Assessment,
                Vendor = db.Set<Vendor>().Where(v => v.Id == l.Member.VendorId).Select(v => v.Name).First(),
                Service = db.Set<Engagement>().Where(e => e.Id == l.Member.EngagementId).Select(e => e.Service).FirstOrDefault(),
                Questionnaire = db.Set<CampaignTemplate>().Where(t => t.CampaignId == l.Member.CampaignId && t.Key == l.Member.TemplateKey).Select(t => t.Title).FirstOrDefault(),
            }).Where(l => key == null || string.Compare(l.Vendor, by) > 0 || (l.Vendor == by && ((Guid)(object)l.Member.Id).CompareTo(id) > 0))
            .OrderBy(l => l.Vendor).ThenBy(l => l.Member.Id).Mentioning(search, l => l.Vendor, l => l.Service, l => l.Questionnaire);
    }

    /// <summary>The questionnaires of a campaign with what was sent.</summary>
    public static IQueryable<MemberWithAssessment> Lines(this GovernanceDb db, CampaignId id) => db.Lines().Where(l => l.Member.CampaignId == id);

    private static IQueryable<MemberWithAssessment> Lines(this GovernanceDb db) =>
        db.Set<CampaignMember>().AsNoTracking().LeftJoin(db.Set<Assessment>(), m => m.AssessmentId, a => a.Id, (m, a) => new MemberWithAssessment { Member = m, Assessment = a });

    /// <summary>Those of a filter, on a day. Each is in exactly one, but for all of them; what they ask for is said as <see cref="Assessment.UrgencyOn"/> says it.</summary>
    public static IQueryable<MemberWithAssessment> In(this IQueryable<MemberWithAssessment> lines, CampaignMemberFilter filter, DateOnly today) => filter switch
    {
        CampaignMemberFilter.All => lines,
        CampaignMemberFilter.Waiting => lines.Where(l => l.Member.SettledAt == null),
        CampaignMemberFilter.HeldBack => lines.Where(l => l.Member.HeldBack != null && !l.Member.Failed && !l.Member.LeftOut),
        CampaignMemberFilter.LeftOut => lines.Where(l => l.Member.LeftOut),
        CampaignMemberFilter.Failed => lines.Where(l => l.Member.Failed),
        CampaignMemberFilter.WithUs => lines.Unanswered(ours: true),
        CampaignMemberFilter.WithVendor => lines.Unanswered(ours: false).Where(l => l.Assessment!.DueOn >= today),
        CampaignMemberFilter.Overdue => lines.Unanswered(ours: false).Where(l => l.Assessment!.DueOn < today),
        CampaignMemberFilter.ToReview => lines.Open().Where(l => l.Assessment!.LatestSubmission > 0 && (l.Assessment.ReturnedAt == null || l.Assessment.ReturnedAt <= l.Assessment.SubmittedAt)),
        CampaignMemberFilter.Reviewed => lines.Where(l => l.Assessment != null && l.Assessment.RecalledAt == null && l.Assessment.ReviewClosedAt != null),
        CampaignMemberFilter.Ended => lines.Where(l => l.Assessment != null && (l.Assessment.RecalledAt != null || (l.Assessment.ReviewClosedAt == null && l.Assessment.LatestSubmission == 0 && l.Assessment.Acknowledgement == AcknowledgementOutcome.Declined))),
    };

    private static IQueryable<MemberWithAssessment> Open(this IQueryable<MemberWithAssessment> lines) =>
        lines.Where(l => l.Assessment != null && l.Assessment.RecalledAt == null && l.Assessment.ReviewClosedAt == null && (l.Assessment.LatestSubmission > 0 || l.Assessment.Acknowledgement == null || l.Assessment.Acknowledgement != AcknowledgementOutcome.Declined));

    // ours to do where the vendor's own questionnaire waits for our word, or was taken and is answered from here
    private static IQueryable<MemberWithAssessment> Unanswered(this IQueryable<MemberWithAssessment> lines, bool ours) =>
        lines.Open().Where(l => (l.Assessment!.LatestSubmission == 0 || l.Assessment.ReturnedAt > l.Assessment.SubmittedAt)
            && (l.Assessment.VendorOrganization == null || (l.Assessment.Offer.At != null && l.Assessment.Offer.Outcome == null)) == ours);

    // one statement: each filter counted over the same rows
    private static Task<CampaignCounts> CountsAsync(this GovernanceDb db, CampaignId id, DateOnly today, CancellationToken stop)
    {
        var lines = db.Lines(id);
        var withUs = lines.In(CampaignMemberFilter.WithUs, today);
        var (waiting, held, with, overdue) = (lines.In(CampaignMemberFilter.Waiting, today), lines.In(CampaignMemberFilter.HeldBack, today), lines.In(CampaignMemberFilter.WithVendor, today), lines.In(CampaignMemberFilter.Overdue, today));
        var (toReview, reviewed, ended) = (lines.In(CampaignMemberFilter.ToReview, today), lines.In(CampaignMemberFilter.Reviewed, today), lines.In(CampaignMemberFilter.Ended, today));
        var (leftOut, failed) = (lines.In(CampaignMemberFilter.LeftOut, today), lines.In(CampaignMemberFilter.Failed, today));
        return db.Set<Campaign>().Where(c => c.Id == id)
            .Select(_ => new CampaignCounts(lines.Count(), waiting.Count(), held.Count(), leftOut.Count(), failed.Count(), withUs.Count(), with.Count(), overdue.Count(), toReview.Count(), reviewed.Count(), ended.Count())).SingleAsync(stop);
    }
}
