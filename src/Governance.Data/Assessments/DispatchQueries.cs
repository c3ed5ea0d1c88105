using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Reads what has to be known before a questionnaire is sent.</summary>
public static class DispatchQueries
{
    /// <summary>The engagements as candidates for a template, by vendor and service; ids that are not here are left out.</summary>
    public static async Task<IReadOnlyList<DispatchCandidate>> CandidatesAsync(this GovernanceDb db, IReadOnlyCollection<EngagementId> ids, string templateKey, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        return await db.Set<Engagement>().AsNoTracking().Where(e => ids.Contains(e.Id))
            .Join(db.Set<Vendor>(), e => e.VendorId, v => v.Id, (e, v) => new { Engagement = e, Vendor = v })
            .OrderBy(x => x.Vendor.Name).ThenBy(x => x.Engagement.Service)
            .Select(x => new
            {
                x.Engagement, x.Vendor,
                Open = db.Set<Assessment>()
                    .Where(a => a.EngagementId == x.Engagement.Id && a.TemplateKey == templateKey && a.RecalledAt == null && a.ReviewClosedAt == null && (a.Acknowledgement == null || a.Acknowledgement != AcknowledgementOutcome.Declined))
                    .Select(a => new { a.Id, a.Reference }).FirstOrDefault(),
                // of this vendor: a record that another organization took over has submitted nothing of its own; and of the whole, since a gap questionnaire is not last time
                Last = db.Set<Assessment>()
                    .Where(a => a.EngagementId == x.Engagement.Id && a.TemplateKey == templateKey && a.VendorOrganization == x.Vendor.Organization && a.LatestSubmission > 0 && a.RecalledAt == null && a.GapOf == null)
                    .OrderByDescending(a => a.SubmittedAt).Select(a => new { a.Id, a.Reference, a.SubmittedAt }).FirstOrDefault(),
            })
            .Select(x => new DispatchCandidate
            {
                EngagementId = x.Engagement.Id,
                Reference = x.Engagement.Reference,
                Service = x.Engagement.Service,
                VendorId = x.Vendor.Id,
                VendorName = x.Vendor.Name,
                VendorOrganization = x.Vendor.Organization,
                HasContact = x.Vendor.Contacts.Any(),
                HasOwner = x.Engagement.OwnerId != null,
                Tier = x.Engagement.Tier,
                UsingEntities = x.Engagement.UsingEntities.Join(db.Set<LegalEntity>(), u => u.EntityId, l => l.Id, (u, l) => l.Name).OrderBy(n => n).ToList(),
                OpenAssessment = x.Open == null ? null : x.Open.Reference,
                OpenAssessmentId = x.Open == null ? null : x.Open.Id,
                Follows = x.Last == null ? null : new FormerAssessment(x.Last.Id, x.Last.Reference, x.Last.SubmittedAt!.Value),
            }).ToListAsync(stop);
    }
}
