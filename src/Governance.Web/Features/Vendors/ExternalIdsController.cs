using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>The ids of a vendor in the buyer's other systems.</summary>
[Route("o/{org}/vendors/{vendor:guid}/external-ids"), Requires(Permission.ManageVendors)]
public sealed class ExternalIdsController(GovernanceDb db, OrganizationContext organization) : Controller
{
    /// <summary>Asks for one; a system that is named fills the form.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid vendor, string? system, CancellationToken stop) =>
        await FindAsync(vendor, stop) is { } found ? View(new ExternalIdForm(system, found.ExternalIds.FirstOrDefault(e => string.Equals(e.System, system, StringComparison.Ordinal))?.Value)) : NotFound();

    /// <summary>Notes, changes or removes it. Refuses an id that another vendor has.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid vendor, ExternalIdForm form, CancellationToken stop)
    {
        if (await FindAsync(vendor, stop) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", form);
        if (await db.WithExternalIdAsync(form.System!.Trim(), (form.Value ?? "").Trim(), found.Id, stop) is { } other)
            return this.Again("New", form, new Refused(VendorRefusals.ExternalIdTaken.With(form.System!, other.Name, other.Reference)), nameof(form.Value));
        found.Identify(form.System!, form.Value);
        await db.SaveChangesAsync(stop);
        this.Say(string.IsNullOrWhiteSpace(form.Value) ? $"The id in {form.System} is removed." : $"The id in {form.System} is noted.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    private Task<Vendor?> FindAsync(Guid vendor, CancellationToken stop) => db.Set<Vendor>().Include(v => v.ExternalIds).FirstOrDefaultAsync(v => v.Id == new VendorId(vendor), stop);
}
