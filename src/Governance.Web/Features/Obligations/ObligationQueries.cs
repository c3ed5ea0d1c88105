using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Engagements;
using Governance.Domain.Evidence;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Governance.Web.Lists;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Obligations;

/// <summary>Reads obligations for lists and pages.</summary>
internal static class ObligationQueries
{
    /// <summary>Those that a filter asks for, in its order, from its key on, with vendor, owner and severity.</summary>
    public static IQueryable<ObligationRow> Rows(this GovernanceDb db, ObligationFilter filter, DateOnly today) =>
        db.Asked(filter).In(filter.State, today).Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new ListedObligation { Obligation = o, Vendor = v.Name })
            .Mentioning(filter.Q, x => x.Vendor, x => x.Obligation.Title, x => x.Obligation.Reference)
            .InOrder(filter)
            .Select(x => new ObligationRow(x.Obligation, x.Vendor,
                db.People.Where(p => p.Id == x.Obligation.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                db.Set<Finding>().Where(f => (FindingId?)f.Id == x.Obligation.FindingId).Select(f => (FindingSeverity?)f.Severity).FirstOrDefault()));

    /// <summary>What a filter narrows the list to, in words; null where it does not.</summary>
    public static async Task<string?> AboutAsync(this GovernanceDb db, ObligationFilter filter, CancellationToken stop)
    {
        var (vendor, engagement) = (new VendorId(filter.Vendor ?? default), new EngagementId(filter.Engagement ?? default));
        if (filter.Engagement is not null) return await db.Set<Engagement>().Where(e => e.Id == engagement).Select(e => e.Service).FirstOrDefaultAsync(stop);
        return filter.Vendor is null ? null : await db.Set<Vendor>().Where(v => v.Id == vendor).Select(v => v.Name).FirstOrDefaultAsync(stop);
    }

    private static IQueryable<Obligation> Asked(this GovernanceDb db, ObligationFilter filter)
    {
        var obligations = db.Set<Obligation>().AsNoTracking();
        var (vendor, engagement, owner) = (new VendorId(filter.Vendor ?? default), new EngagementId(filter.Engagement ?? default), new UserId(filter.Owner ?? default));
        if (filter.Vendor is not null) obligations = obligations.Where(o => o.VendorId == vendor);
        if (filter.Owner is not null) obligations = obligations.Where(o => o.OwnerId == owner);
        if (filter.Basis is { } basis) obligations = obligations.Where(o => o.ByContract == (basis == ObligationBasis.Clause));
        if (filter.Engagement is not null) obligations = obligations.Where(o => db.Set<Assessment>().Any(a => a.Id == o.AssessmentId && a.EngagementId == engagement));
        return filter.Severity is { } severity ? obligations.Where(o => db.Set<Finding>().Any(f => (FindingId?)f.Id == o.FindingId && f.Severity == severity)) : obligations;
    }

    private static IQueryable<Obligation> In(this IQueryable<Obligation> obligations, ObligationView view, DateOnly today) => view switch
    {
        ObligationView.Owed => obligations.Where(o => o.MetAt == null),
        ObligationView.Overdue => obligations.Where(o => o.MetAt == null && o.DueOn < today),
        ObligationView.ProofToVerify => obligations.Where(o => o.MetAt == null && o.WaitingProof != null),
        ObligationView.Met => obligations.Where(o => o.MetAt != null),
        ObligationView.All => obligations,
    };

    private static IQueryable<ListedObligation> InOrder(this IQueryable<ListedObligation> rows, ObligationFilter filter)
    {
        var key = RowKey.Read(filter.After);
        var (by, on, id) = (key?.By ?? "", key?.On ?? default, key?.Id ?? default);
        return (filter.ByVendor, filter.Downwards) switch
        {
            (false, false) => rows.Where(x => key == null || x.Obligation.DueOn > on || (x.Obligation.DueOn == on && ((Guid)(object)x.Obligation.Id).CompareTo(id) > 0))
                .OrderBy(x => x.Obligation.DueOn).ThenBy(x => x.Obligation.Id),
            (false, true) => rows.Where(x => key == null || x.Obligation.DueOn < on || (x.Obligation.DueOn == on && ((Guid)(object)x.Obligation.Id).CompareTo(id) < 0))
                .OrderByDescending(x => x.Obligation.DueOn).ThenByDescending(x => x.Obligation.Id),
            (true, false) => rows.Where(x => key == null || string.Compare(x.Vendor, by) > 0 || (x.Vendor == by && (x.Obligation.DueOn > on || (x.Obligation.DueOn == on && ((Guid)(object)x.Obligation.Id).CompareTo(id) > 0))))
                .OrderBy(x => x.Vendor).ThenBy(x => x.Obligation.DueOn).ThenBy(x => x.Obligation.Id),
            (true, true) => rows.Where(x => key == null || string.Compare(x.Vendor, by) < 0 || (x.Vendor == by && (x.Obligation.DueOn < on || (x.Obligation.DueOn == on && ((Guid)(object)x.Obligation.Id).CompareTo(id) < 0))))
                .OrderByDescending(x => x.Vendor).ThenByDescending(x => x.Obligation.DueOn).ThenByDescending(x => x.Obligation.Id),
        };
    }

    /// <summary>One with its proofs; null where it is not here.</summary>
    public static async Task<ObligationPage?> PageAsync(this GovernanceDb db, ObligationId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Obligation>().AsNoTracking().Where(o => o.Id == id)
            .Join(db.Set<Vendor>(), o => o.VendorId, v => v.Id, (o, v) => new
            {
                Obligation = o,
                v.Name,
                Finding = db.Set<Finding>().Where(f => f.Id == o.FindingId).Select(f => f.Reference).FirstOrDefault(),
                Decision = db.Set<CommitteeDecision>().Where(d => d.Id == o.DecisionId).Select(d => d.Reference).FirstOrDefault(),
                Owner = db.People.Where(p => p.Id == o.OwnerId).Select(p => p.DisplayName).FirstOrDefault() ?? "",
                OwnerIsHere = db.Set<Membership>().Any(m => m.UserId == o.OwnerId && m.LeftAt == null),
                HandedOverBy = db.People.Where(p => p.Id == o.HandedOverBy).Select(p => p.DisplayName).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var proofs = await db.Set<ReceivedProof>().AsNoTracking().Where(p => p.ObligationId == id).OrderByDescending(p => p.ReceivedAt).Take(100)
            .Select(p => new
            {
                Proof = p,
                JudgedBy = db.People.Where(j => j.Id == p.JudgedBy).Select(j => j.DisplayName).FirstOrDefault(),
                Files = db.Set<ProofEvidence>().Where(n => n.ProofId == p.Id).Join(db.Set<ReceivedEvidence>(), n => n.GrantId, f => f.GrantId, (n, f) => f).OrderBy(f => f.Title).ToList(),
            }).ToListAsync(stop);
        var extensions = await db.Set<Extension>().AsNoTracking().Where(e => e.ObligationId == id).OrderByDescending(e => e.AskedAt).Take(20).ToListAsync(stop);
        var judges = proofs.ToDictionary(p => p.Proof.Id, p => p.JudgedBy);
        return new(found.Obligation, found.Finding ?? found.Decision ?? "", found.Name, found.Owner, [.. proofs.Select(p => p.Proof)], today, new(found.Obligation.WaitingProof?.Value ?? default))
        {
            Extensions = extensions,
            Files = proofs.ToDictionary(p => p.Proof.Id, p => (IReadOnlyList<ReceivedEvidence>)p.Files),
            Judges = judges,
            HandedOverBy = found.HandedOverBy,
            OwnerIsHere = found.OwnerIsHere,
        };
    }
}
