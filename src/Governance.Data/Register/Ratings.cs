using Governance.Domain.Engagements;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Register;

/// <summary>Keeps what is worked out from engagements in step with them: their own risk, and the tier of their vendor. The caller saves.</summary>
public static class Ratings
{
    /// <summary>Rates the engagements that support a function again, and their vendors; how many engagements changed.</summary>
    public static async Task<int> RateAgainAsync(this GovernanceDb db, Function function, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(function);
        var changed = await db.Set<Engagement>().Where(e => e.FunctionId == function.Id && e.CriticalFunction != function.CriticalOrImportant).ToListAsync(stop);
        foreach (var engagement in changed) engagement.Rate(engagement.Factors, function);
        await db.RateVendorsAsync([.. changed.Select(e => e.VendorId).Distinct()], stop);
        return changed.Count;
    }

    /// <summary>Rates vendors by their engagements, those included that are added or changed and not saved yet.</summary>
    public static async Task RateVendorsAsync(this GovernanceDb db, IReadOnlyCollection<VendorId> ids, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(db);
        if (ids.Count == 0) return;
        await db.Set<Engagement>().Where(e => ids.Contains(e.VendorId)).LoadAsync(stop);
        var tiers = db.Set<Engagement>().Local.ToLookup(e => e.VendorId, e => e.Tier);
        foreach (var vendor in await db.Set<Vendor>().Where(v => ids.Contains(v.Id)).ToListAsync(stop)) vendor.Rate(tiers[vendor.Id]);
    }
}
