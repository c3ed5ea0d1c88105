using System.Globalization;
using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>Reads findings for their list.</summary>
internal static class FindingLists
{
    /// <summary>Those that a filter asks for, in its order, from its key on.</summary>
    public static IQueryable<FindingRow> Rows(this GovernanceDb db, FindingFilter filter, DateOnly today)
    {
        var (findings, heads) = (db.Set<Finding>().AsNoTracking(), db.Set<Assessment>().Heads());
        var engagement = new EngagementId(filter.Engagement ?? default);
        if (filter.Engagement is not null) findings = findings.Where(f => f.EngagementId == engagement);
        if (filter.Severity is { } severity) findings = findings.Where(f => f.Severity == severity);
        return findings.Join(db.Owed(filter), f => (FindingId?)f.Id, o => o.FindingId, (f, o) => new { Finding = f, Obligation = o })
            .Join(db.Set<Vendor>(), x => x.Finding.VendorId, v => v.Id, (x, v) => new ListedFinding
            {
                Finding = x.Finding,
                Obligation = x.Obligation,
                Vendor = v.Name,
                Rank = x.Finding.Severity == FindingSeverity.Critical ? 1 : x.Finding.Severity == FindingSeverity.High ? 2 : x.Finding.Severity == FindingSeverity.Medium ? 3 : 4,
            })
            .In(filter.State, today)
            .Mentioning(filter.Q, x => x.Vendor, x => x.Finding.Title, x => x.Finding.Reference, x => x.Finding.Question)
            .InOrder(filter.Sort, RowKey.Read(filter.After))
            .Select(x => new FindingRow(x.Finding, x.Vendor, x.Obligation, db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "", x.Rank) { Own = heads.Where(head => head.Id == x.Finding.AssessmentId).Select(head => head.Own).FirstOrDefault() });
    }

    /// <summary>What a filter narrows the list to, in words; null where it does not.</summary>
    public static async Task<string?> AboutAsync(this GovernanceDb db, FindingFilter filter, CancellationToken stop)
    {
        var (vendor, engagement) = (new VendorId(filter.Vendor ?? default), new EngagementId(filter.Engagement ?? default));
        if (filter.Engagement is not null) return await db.Set<Engagement>().Where(e => e.Id == engagement).Select(e => e.Service).FirstOrDefaultAsync(stop);
        return filter.Vendor is null ? null : await db.Set<Vendor>().Where(v => v.Id == vendor).Select(v => v.Name).FirstOrDefaultAsync(stop);
    }

    // what is owed has an index by vendor, findings have none; each finding has exactly one obligation
    private static IQueryable<Obligation> Owed(this GovernanceDb db, FindingFilter filter)
    {
        var owed = db.Set<Obligation>().AsNoTracking();
        var (vendor, owner) = (new VendorId(filter.Vendor ?? default), new UserId(filter.Owner ?? default));
        if (filter.Vendor is not null) owed = owed.Where(o => o.VendorId == vendor);
        return filter.Owner is null ? owed : owed.Where(o => o.OwnerId == owner);
    }

    private static IQueryable<ListedFinding> In(this IQueryable<ListedFinding> findings, FindingView view, DateOnly today) => view switch
    {
        FindingView.Open => findings.Where(x => x.Finding.VerifiedAt == null && x.Finding.ClosedAt == null),
        FindingView.Overdue => findings.Where(x => x.Finding.VerifiedAt == null && x.Finding.ClosedAt == null && x.Obligation.MetAt == null && x.Obligation.DueOn < today),
        FindingView.ProofToVerify => findings.Where(x => x.Finding.VerifiedAt == null && x.Finding.ClosedAt == null && x.Obligation.WaitingProof != null),
        FindingView.Verified => findings.Where(x => x.Finding.VerifiedAt != null && x.Finding.ClosedAt == null),
        FindingView.Closed => findings.Where(x => x.Finding.ClosedAt != null),
        FindingView.All => findings,
    };

    // ids sort by time
    private static IQueryable<ListedFinding> InOrder(this IQueryable<ListedFinding> findings, string? sort, RowKey? key)
    {
        var (rank, on, id) = (int.TryParse(key?.By, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0, key?.On ?? default, key?.Id ?? default);
        return sort switch
        {
            "raised" => findings.Where(x => key == null || ((Guid)(object)x.Finding.Id).CompareTo(id) > 0).OrderBy(x => x.Finding.Id),
            "due" => findings.Where(x => key == null || x.Obligation.DueOn > on || (x.Obligation.DueOn == on && ((Guid)(object)x.Finding.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Obligation.DueOn).ThenBy(x => x.Finding.Id),
            "-due" => findings.Where(x => key == null || x.Obligation.DueOn < on || (x.Obligation.DueOn == on && ((Guid)(object)x.Finding.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Obligation.DueOn).ThenByDescending(x => x.Finding.Id),
            "severity" => findings.Where(x => key == null || x.Rank > rank || (x.Rank == rank && ((Guid)(object)x.Finding.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Rank).ThenBy(x => x.Finding.Id),
            "-severity" => findings.Where(x => key == null || x.Rank < rank || (x.Rank == rank && ((Guid)(object)x.Finding.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Rank).ThenByDescending(x => x.Finding.Id),
            _ => findings.Where(x => key == null || ((Guid)(object)x.Finding.Id).CompareTo(id) < 0).OrderByDescending(x => x.Finding.Id),
        };
    }
}
