using Governance.Data;
using Governance.Domain;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>Finds the record that another one would double.</summary>
internal static class VendorDoubles
{
    /// <summary>Why a description cannot enter the register; null where nothing there has its name or its registered name.</summary>
    public static async Task<Refusal?> WhyNotAsync(this GovernanceDb db, VendorDescription description, VendorId? except, CancellationToken stop)
    {
        var others = db.Set<Vendor>().AsNoTracking();
        if (except is { } own) others = others.Where(v => v.Id != own);
        var found = await others.Saying((description.Name, v => v.Name), (description.LegalName, v => v.LegalName)).OrderBy(v => v.Reference)
            .Select(v => new NamedVendor(v.Id, v.Reference, v.Name, v.LegalName)).FirstOrDefaultAsync(stop);
        return found is null ? null : description.WhyNotBeside(found);
    }

    /// <summary>The other vendor that has an id in a system; null without, and for an empty id.</summary>
    public static Task<NamedVendor?> WithExternalIdAsync(this GovernanceDb db, string system, string value, VendorId except, CancellationToken stop) =>
        db.Set<VendorExternalId>().Where(e => e.System == system && e.Value == value && e.VendorId != except)
            .Join(db.Set<Vendor>(), e => e.VendorId, v => v.Id, (e, v) => new NamedVendor(v.Id, v.Reference, v.Name, v.LegalName)).FirstOrDefaultAsync(stop);
}
