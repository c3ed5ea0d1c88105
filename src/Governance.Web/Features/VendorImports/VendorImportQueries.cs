using Governance.Data;
using Governance.Domain;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.VendorImports;

/// <summary>Reads what an import is planned against.</summary>
internal static class VendorImportQueries
{
    /// <summary>The plan of a file against the register as it is now, with the owners that it can name.</summary>
    public static async Task<(IReadOnlyList<PlannedRow> Plan, IReadOnlyDictionary<string, UserId> Owners)> PlanAsync(this GovernanceDb db, RegisterImport import, CancellationToken stop)
    {
        var system = import.System;
        var register = await db.Set<Vendor>().AsNoTracking().Select(v => new KnownVendor(v.Id, v.Name, v.LegalName, v.Domain == null ? null : v.Domain.Value, v.OwnerId, v.Organization != null,
            v.ExternalIds.Where(e => e.System == system).Select(e => e.Value).FirstOrDefault(), v.Contacts.Select(c => c.Name).ToList()) { Reference = v.Reference }).ToListAsync(stop);
        var owners = (await db.ColleaguesAsync(stop)).ToDictionary(p => p.Email.ToLowerInvariant(), p => p.Id, StringComparer.Ordinal);
        return (new RegisterPlan(register, owners).Of(import.Rows.Taken), owners);
    }

    /// <summary>Adds and changes the vendors of a plan; the caller saves, in its transaction.</summary>
    public static async Task CarryOutAsync(this GovernanceDb db, RegisterImport import, IReadOnlyList<PlannedRow> plan, IReadOnlyDictionary<string, UserId> owners, DateTimeOffset now, CancellationToken stop)
    {
        var by = import.ImportedBy!.Value;
        var creations = plan.Where(p => p.Outcome is RegisterOutcome.Create).ToList();
        var references = await db.ReferencesAsync("VND", creations.Count, now, stop);
        db.AddRange(creations.Zip(references, (p, reference) => p.Row.Register(import, reference, owners, by, now)));
        var updates = plan.Where(p => p.Outcome is RegisterOutcome.Update).ToDictionary(p => p.Vendor!.Value, p => p.Row);
        var ids = updates.Keys.ToList();
        // contacts and ids find their vendors in the context by themselves
        await db.Set<VendorContact>().Where(c => ids.Contains(c.VendorId)).LoadAsync(stop);
        await db.Set<VendorExternalId>().Where(e => ids.Contains(e.VendorId)).LoadAsync(stop);
        foreach (var vendor in await db.Set<Vendor>().Where(v => ids.Contains(v.Id)).ToListAsync(stop)) updates[vendor.Id].Update(import, vendor, owners);
    }
}
