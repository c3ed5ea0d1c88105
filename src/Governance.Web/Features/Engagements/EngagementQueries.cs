using Governance.Data;
using Governance.Data.Register;
using Governance.Domain.Assessments;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scores;
using Governance.Domain.Vendors;
using Governance.Web.Look.Forms;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>Reads engagements for their page and their form.</summary>
internal static class EngagementQueries
{
    private const int MostBeside = 100;
    private const int MostChoices = 500;

    /// <summary>One with everything that its page says; null where it is not here.</summary>
    public static async Task<EngagementPage?> EngagementAsync(this GovernanceDb db, EngagementId id, DateOnly today, CancellationToken stop)
    {
        var found = await db.Set<Engagement>().AsNoTracking().Where(e => e.Id == id).Select(e => new
        {
            Engagement = e,
            Vendor = db.Set<Vendor>().Where(v => v.Id == e.VendorId).Select(v => v.Name).First(),
            Owner = db.People.Where(p => p.Id == e.OwnerId).Select(p => p.DisplayName).FirstOrDefault(),
            Function = db.Set<Function>().FirstOrDefault(f => f.Id == e.FunctionId),
        }).FirstOrDefaultAsync(stop);
        if (found is null) return null;
        var entities = await db.Set<UsingEntity>().Where(u => u.EngagementId == id)
            .Join(db.Set<LegalEntity>(), u => u.EntityId, e => e.Id, (u, e) => e.Name).OrderBy(name => name).Take(MostBeside).ToListAsync(stop);
        var contracts = await db.Set<Contract>().AsNoTracking().Where(c => c.EngagementId == id).OrderByDescending(c => c.EffectiveOn).Take(MostBeside).ToListAsync(stop);
        var assessments = await db.Set<Assessment>().AsNoTracking().Where(a => a.EngagementId == id).OrderByDescending(a => a.SentAt).Take(MostBeside)
            .Select(a => new ScoredAssessment(a, db.Set<AssessmentScore>().FirstOrDefault(s => s.AssessmentId == a.Id))).ToListAsync(stop);
        var outstanding = await db.OutstandingAsync((found.Engagement.VendorId, found.Vendor), id, today, stop);
        return new(found.Engagement, found.Vendor, found.Owner, found.Function, entities, contracts, assessments, outstanding);
    }

    /// <summary>What can be chosen for an engagement of a vendor; null where that is not here.</summary>
    public static async Task<EngagementChoices?> ChoicesAsync(this GovernanceDb db, Guid vendor, CancellationToken stop)
    {
        var name = await db.Set<Vendor>().Where(v => v.Id == new VendorId(vendor)).Select(v => v.Name).FirstOrDefaultAsync(stop);
        if (name is null) return null;
        var functions = await db.Set<Function>().AsNoTracking().OrderBy(f => f.Name).Take(MostChoices).ToListAsync(stop);
        var entities = await db.Set<LegalEntity>().AsNoTracking().OrderBy(e => e.Name).Take(MostChoices).ToListAsync(stop);
        var owners = await db.ColleaguesAsync(stop);
        return new(name,
            [.. owners.Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName))],
            [.. functions.Select(f => new Choice(f.Id.Value.ToString(), f.CriticalOrImportant ? $"{f.Name} (critical or important)" : f.Name))],
            [.. entities.Select(e => new Choice(e.Id.Value.ToString(), e.Name))]);
    }
}
