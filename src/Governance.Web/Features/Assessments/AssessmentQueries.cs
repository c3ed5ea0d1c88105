using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Scores;
using Governance.Domain.Templates;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Reads assessments for lists and pages.</summary>
internal static class AssessmentQueries
{
    private const int MostGaps = 50;

    /// <summary>Those of a filter.</summary>
    public static IQueryable<Assessment> In(this IQueryable<Assessment> assessments, AssessmentFilter filter) => filter switch
    {
        AssessmentFilter.All => assessments,
        AssessmentFilter.WithVendor => assessments.Where(a => a.VendorOrganization != null && a.RecalledAt == null && a.ReviewClosedAt == null && (a.LatestSubmission == 0 ? a.Acknowledgement == null || a.Acknowledgement != AcknowledgementOutcome.Declined : a.ReturnedAt > a.SubmittedAt)),
        AssessmentFilter.WithUs => assessments.Where(a => a.VendorOrganization == null && a.RecalledAt == null && a.ReviewClosedAt == null && (a.LatestSubmission == 0 || a.ReturnedAt > a.SubmittedAt)),
        AssessmentFilter.TimeAsked => assessments.Where(a => a.RecalledAt == null && a.LatestSubmission == 0 && a.Acknowledgement == AcknowledgementOutcome.TimeAsked && (a.DueDateChangedAt == null || a.DueDateChangedAt < a.AcknowledgedAt)),
        AssessmentFilter.Offered => assessments.Where(a => a.RecalledAt == null && a.ReviewClosedAt == null && a.Offer.At != null && a.Offer.Outcome == null),
        AssessmentFilter.ToReview => assessments.Where(a => a.RecalledAt == null && a.LatestSubmission > 0 && a.ReviewClosedAt == null && (a.ReturnedAt == null || a.ReturnedAt <= a.SubmittedAt)),
        AssessmentFilter.Closed => assessments.Where(a => a.RecalledAt != null || a.ReviewClosedAt != null || a.Acknowledgement == AcknowledgementOutcome.Declined),
    };

    /// <summary>Those about one engagement, or one vendor; null for any.</summary>
    public static IQueryable<Assessment> About(this IQueryable<Assessment> assessments, Guid? engagement, Guid? vendor)
    {
        var (service, provider) = (new EngagementId(engagement ?? default), new VendorId(vendor ?? default));
        if (engagement is not null) assessments = assessments.Where(a => a.EngagementId == service);
        return vendor is null ? assessments : assessments.Where(a => a.VendorId == provider);
    }

    /// <summary>With their vendors' names and what they ask for on a day, narrowed by words in service, vendor, template or reference.</summary>
    public static IQueryable<AssessmentRow> Rows(this IQueryable<Assessment> assessments, GovernanceDb db, string? search, DateOnly today)
    {
        var rows = assessments.Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Mentioning(search, x => x.Name, x => x.Assessment.Service, x => x.Assessment.TemplateTitle, x => x.Assessment.Reference);
        var waiting = db.Waiting();
        return rows.OrderBy(x => x.Assessment.DueOn).ThenBy(x => x.Assessment.Id).Select(x => new AssessmentRow(x.Assessment, x.Name, today) {
            Asks = waiting.Any(c => c.AssessmentId == x.Assessment.Id),
            GapOf = db.Set<Assessment>().Where(a => a.Id == x.Assessment.GapOf).Select(a => a.Reference).FirstOrDefault(),
        });
    }

    /// <summary>One with everything that its page says; null where it is not here.</summary>
    public static Task<AssessmentPage?> PageAsync(this GovernanceDb db, AssessmentId id, DateOnly today, CancellationToken stop)
    {
        var waiting = db.Waiting();
        return db.Set<Assessment>().AsNoTracking().Where(a => a.Id == id)
            .Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Join(db.Set<Engagement>(), x => x.Assessment.EngagementId, e => e.Id, (x, e) => new AssessmentPage(
                x.Assessment, today, x.Name, e.Reference,
                db.People.Where(p => p.Id == x.Assessment.SentBy).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                db.People.Where(p => p.Id == x.Assessment.DueDateChangedBy).Select(p => p.DisplayName).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Assessment.RecalledBy).Select(p => p.DisplayName).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Assessment.ReviewClosedBy).Select(p => p.DisplayName).FirstOrDefault(),
                db.Set<CommitteeDecision>().Where(d => d.AssessmentId == x.Assessment.Id && d.Submission == x.Assessment.LatestSubmission).OrderByDescending(d => d.At).Select(d => (CommitteeDecisionId?)d.Id).FirstOrDefault(),
                db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == x.Assessment.Id))
                {
                    OfferedFile = db.Set<ReceivedEvidence>().FirstOrDefault(r => r.GrantId == x.Assessment.Offer.Grant),
                    OfferAnsweredBy = db.People.Where(p => p.Id == x.Assessment.Offer.AnsweredBy).Select(p => p.DisplayName).FirstOrDefault(),
                    Asks = waiting.Count(c => c.AssessmentId == x.Assessment.Id),
                    GapOf = db.Set<Assessment>().Where(a => a.Id == x.Assessment.GapOf).Select(a => a.Reference).FirstOrDefault(),
                    Gaps = db.Set<Assessment>().Where(a => a.GapOf == x.Assessment.Id && a.RecalledAt == null).OrderByDescending(a => a.SentAt).Take(MostGaps)
                        .Select(a => new GapRow(a, db.Set<AssessmentScore>().Where(s => s.AssessmentId == a.Id).Select(s => s.ProvenQuestions).FirstOrDefault())).ToList(),
                    Follows = db.Set<Assessment>().Where(a => a.Id == x.Assessment.Follows).Select(a => a.Reference).FirstOrDefault(),
                    HasOriginal = db.Set<TemplateDraft>().Any(d => d.Key == x.Assessment.TemplateKey && db.Set<QuestionnaireImport>().Any(i => i.DraftId == d.Id && !i.FileName.EndsWith(".json"))),
                })
            .FirstOrDefaultAsync(stop);
    }
}
