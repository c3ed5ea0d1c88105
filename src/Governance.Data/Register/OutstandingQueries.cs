using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Register;

/// <summary>Reads what followed from assessments, for the pages of a vendor and of an engagement.</summary>
public static class OutstandingQueries
{
    /// <summary>What followed around a vendor, or around one of its engagements. Three statements.</summary>
    public static async Task<Outstanding> OutstandingAsync(this GovernanceDb db, (VendorId Id, string Name) vendor, EngagementId? engagement, DateOnly today, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        var assessments = db.Set<Assessment>().AsNoTracking().Where(a => a.VendorId == vendor.Id);
        if (engagement is { } only) assessments = assessments.Where(a => a.EngagementId == only);
        // by way of what is owed: each finding has one obligation, and that has an index by vendor
        var owed = db.Set<Obligation>().AsNoTracking().Where(o => o.VendorId == vendor.Id).Where(o => assessments.Any(a => a.Id == o.AssessmentId));
        var findings = await owed.Join(db.Set<Finding>().AsNoTracking(), o => o.FindingId, f => (FindingId?)f.Id, (o, f) => new { Finding = f, o.DueOn })
            .OrderBy(x => x.Finding.ClosedAt != null).ThenBy(x => x.Finding.VerifiedAt != null)
            .ThenBy(x => x.Finding.Severity == FindingSeverity.Critical ? 1 : x.Finding.Severity == FindingSeverity.High ? 2 : x.Finding.Severity == FindingSeverity.Medium ? 3 : 4)
            .ThenByDescending(x => x.Finding.Id).Take(Outstanding.Most + 1).Select(x => new OutstandingFinding(x.Finding, x.DueOn)).ToListAsync(stop);
        var obligations = await owed.OrderBy(o => o.MetAt != null).ThenBy(o => o.DueOn).ThenBy(o => o.Id).Take(Outstanding.Most + 1)
            .Select(o => new { Obligation = o, Baseless = owed.Count(x => x.MetAt == null && !x.ByContract) }).ToListAsync(stop);
        var decisions = await db.Set<CommitteeDecision>().AsNoTracking().Join(assessments, d => d.AssessmentId, a => a.Id, (d, a) => new { d.Id, d.Reference, d.Outcome, d.At, a.Service })
            .OrderByDescending(x => x.At).Take(Outstanding.Most + 1).Select(x => new OutstandingDecision(x.Id, x.Reference, x.Outcome, x.At, x.Service)).ToListAsync(stop);
        return new(vendor.Id, engagement, vendor.Name, today, findings, [.. obligations.Select(x => x.Obligation)], decisions, obligations.Count == 0 ? 0 : obligations[0].Baseless);
    }
}
