using System.Linq.Expressions;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Vendors;

/// <summary>Reads the register.</summary>
public static class VendorQueries
{
    // those of which something is still to come from the vendor
    private static readonly Expression<Func<Assessment, bool>> WithVendor = a => a.VendorOrganization != null && a.RecalledAt == null && a.ReviewClosedAt == null && (a.Offer.At == null || a.Offer.Outcome != null)
        && (a.LatestSubmission > 0 ? a.ReturnedAt > a.SubmittedAt : a.Acknowledgement == null || a.Acknowledgement != AcknowledgementOutcome.Declined);

    /// <summary>Rows as they are asked for, from the key on, and without an end.</summary>
    public static IQueryable<VendorRow> Vendors(this GovernanceDb db, VendorListing listing)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(listing);
        return db.Matching(listing).InOrder(listing.Key, listing.ByTier, listing.Up).Rows(db, listing);
    }

    /// <summary>The first of them, with the people whose vendors can be asked for; in two statements.</summary>
    public static async Task<VendorList> FirstAsync(this GovernanceDb db, VendorListing listing, int most, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(listing);
        var rows = await db.Matching(listing).InOrder(listing.Key, listing.ByTier, listing.Up).Take(most).Rows(db, listing).ToListAsync(stop);
        return new(rows, [.. (await db.ColleaguesAsync(stop)).Select(person => (person.Id, person.DisplayName))]);
    }

    private static IQueryable<RankedVendor> Matching(this GovernanceDb db, VendorListing listing)
    {
        var vendors = db.Set<Vendor>().AsNoTracking();
        if (listing.Tier is { } tier) vendors = vendors.Where(v => v.Tier == tier);
        if (listing.Owner is { } owner) vendors = vendors.Where(v => v.OwnerId == owner);
        if (listing.State is { } state) vendors = vendors.Where(Is(db, state, listing.Now));
        return vendors.Mentioning(listing.Words, v => v.Name, v => v.LegalName, v => v.Reference).Select(v => new RankedVendor { Vendor = v, Rank = v.Tier == null ? 4 : v.Tier == RiskTier.Tier1 ? 1 : v.Tier == RiskTier.Tier2 ? 2 : 3 });
    }

    // from a key on, upwards or downwards; without a key from the end
    private static IQueryable<RankedVendor> InOrder(this IQueryable<RankedVendor> vendors, VendorKey? key, bool byTier, bool up) => (byTier, up) switch
    {
        (false, true) => vendors.Where(x => key == null || string.Compare(x.Vendor.Name, key.Name) > 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) > 0))
            .OrderBy(x => x.Vendor.Name).ThenBy(x => x.Vendor.Reference),
        (false, false) => vendors.Where(x => key == null || string.Compare(x.Vendor.Name, key.Name) < 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) < 0))
            .OrderByDescending(x => x.Vendor.Name).ThenByDescending(x => x.Vendor.Reference),
        (true, true) => vendors.Where(x => key == null || x.Rank > key.Rank || (x.Rank == key.Rank && (string.Compare(x.Vendor.Name, key.Name) > 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) > 0))))
            .OrderBy(x => x.Rank).ThenBy(x => x.Vendor.Name).ThenBy(x => x.Vendor.Reference),
        (true, false) => vendors.Where(x => key == null || x.Rank < key.Rank || (x.Rank == key.Rank && (string.Compare(x.Vendor.Name, key.Name) < 0 || (x.Vendor.Name == key.Name && string.Compare(x.Vendor.Reference, key.Reference) < 0))))
            .OrderByDescending(x => x.Rank).ThenByDescending(x => x.Vendor.Name).ThenByDescending(x => x.Vendor.Reference),
    };

    // With what other tables say about each. What is asked for is that of its most urgent assessment, and the day the earliest of all
    // that is still to come from it. A vendor's score is that of its lowest engagement, an engagement's that of its latest reviewed
    // assessment, and before any review that of the latest one; a gap questionnaire stands for neither. It is looked up by id, so that a
    // page reads none of other vendors.
    private static IQueryable<VendorRow> Rows(this IQueryable<RankedVendor> vendors, GovernanceDb db, VendorListing listing)
    {
        var (now, today) = (listing.Now, listing.Today);
        var urgency = Urgency(today);
        return vendors.Select(x => new
        {
            x.Vendor,
            x.Rank,
            Scored = db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id && a.GapOf == null)
                .Where(a => a.ReviewClosedAt == null || !db.Set<Assessment>().Any(later => later.EngagementId == a.EngagementId && later.GapOf == null && later.ReviewClosedAt != null && later.SentAt > a.SentAt))
                .Join(db.Set<AssessmentScore>(), a => a.Id, s => s.AssessmentId, (a, s) => new { a.Id, a.SentAt, Reviewed = a.ReviewClosedAt != null, s.Band, s.Proven })
                .OrderByDescending(s => s.Reviewed).ThenByDescending(s => s.Reviewed ? s.Band : null).ThenBy(s => s.Reviewed ? s.Proven : null).ThenByDescending(s => s.SentAt)
                .Select(s => (AssessmentId?)s.Id).FirstOrDefault(),
        })
            .LeftJoin(db.Set<AssessmentScore>(), x => x.Scored, s => (AssessmentId?)s.AssessmentId, (x, s) => new VendorRow(
                x.Vendor.Id, x.Vendor.Reference, x.Vendor.Name, x.Vendor.Tier, x.Rank,
                db.Set<Engagement>().Where(e => e.VendorId == x.Vendor.Id).OrderBy(e => e.OpenedAt).Select(e => e.Service).FirstOrDefault(),
                db.People.Where(p => p.Id == x.Vendor.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
                x.Vendor.Organization != null,
                db.Set<VendorInvitation>().Any(i => i.VendorId == x.Vendor.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
                (AssessmentUrgency?)db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id).Select(urgency).Min(u => (int?)u),
                db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id).Select(urgency).Count(u => u < (int)AssessmentUrgency.Declined),
                db.Set<Assessment>().Where(a => a.VendorId == x.Vendor.Id).Where(WithVendor).Min(a => (DateOnly?)a.DueOn),
                s == null ? null : new VendorScore(s.Claimed, s.Proven, s.Band, s.Holds, s.LimitedScope, s.AsOf, s.Own),
                db.Set<Obligation>().Count(o => o.VendorId == x.Vendor.Id && o.OwedBy == OwedBy.Vendor && o.MetAt == null),
                db.Set<Obligation>().Count(o => o.VendorId == x.Vendor.Id && o.OwedBy == OwedBy.Vendor && o.MetAt == null && o.DueOn < today),
                db.Set<Obligation>().Where(o => o.VendorId == x.Vendor.Id && o.OwedBy == OwedBy.Vendor && o.MetAt == null).Min(o => (DateOnly?)o.DueOn)));
    }

    // what Assessment.UrgencyOn says of a row that was read; a test compares both
    private static Expression<Func<Assessment, int>> Urgency(DateOnly today) => a => (int)(
        a.RecalledAt != null ? AssessmentUrgency.Recalled
        : a.ReviewClosedAt != null ? AssessmentUrgency.Reviewed
        : a.LatestSubmission > 0 && (a.ReturnedAt == null || a.ReturnedAt <= a.SubmittedAt) ? AssessmentUrgency.ToReview
        : a.LatestSubmission == 0 && a.Acknowledgement == AcknowledgementOutcome.Declined ? AssessmentUrgency.Declined
        : a.Offer.At != null && a.Offer.Outcome == null ? AssessmentUrgency.Offered
        : a.DueOn < today ? AssessmentUrgency.Overdue
        : a.LatestSubmission > 0 ? AssessmentUrgency.Returned
        : a.Acknowledgement == null && a.VendorOrganization != null ? AssessmentUrgency.Sent
        : a.Acknowledgement == AcknowledgementOutcome.TimeAsked && (a.DueDateChangedAt == null || a.DueDateChangedAt < a.AcknowledgedAt) ? AssessmentUrgency.TimeAsked
        : AssessmentUrgency.Accepted);

    private static Expression<Func<Vendor, bool>> Is(GovernanceDb db, VendorState state, DateTimeOffset now) => state switch
    {
        VendorState.Linked => v => v.Organization != null,
        VendorState.Invited => v => v.Organization == null && db.Set<VendorInvitation>().Any(i => i.VendorId == v.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
        VendorState.NotInvited => v => v.Organization == null && !db.Set<VendorInvitation>().Any(i => i.VendorId == v.Id && i.UsedAt == null && i.WithdrawnAt == null && i.ExpiresAt > now),
    };
}
