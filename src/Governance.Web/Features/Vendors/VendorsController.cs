using Governance.Data;
using Governance.Data.Hot;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Vendors;

/// <summary>The register of vendors.</summary>
[Route("o/{org}/vendors"), Requires(Permission.ViewPortfolio)]
public sealed class VendorsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    /// <summary>Lists them as the address asks.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index([FromServices] IHotStatements statements, VendorFilter filter, CancellationToken stop) => View(await statements.PageAsync(filter, clock.GetUtcNow(), stop));

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}"), StatementBudget(9)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.VendorAsync(new VendorId(id), clock.GetUtcNow(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), Requires(Permission.ManageVendors), StatementBudget(1)]
    public async Task<IActionResult> New(CancellationToken stop) => View(new VendorForm(OwnerId: organization.UserId.Value) { Owners = await OwnersAsync(stop) });

    /// <summary>Enters it into the register. Refuses a name or a registered name that a record has.</summary>
    [HttpPost, Requires(Permission.ManageVendors), StatementBudget(7)]
    public async Task<IActionResult> Create(VendorForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form with { Owners = await OwnersAsync(stop) });
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        // the counter of references lets one after the other in, so that of two at once the second finds the first
        var reference = await db.ReferenceAsync("VND", now, stop);
        if (await db.WhyNotAsync(form.Description(), null, stop) is { } taken) return await AgainAsync("New", form, taken, stop);
        var vendor = Vendor.Register(organization.Tenant, reference, form.Description(), organization.UserId, now);
        db.Add(vendor);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{vendor.Name} is in the register as {vendor.Reference}.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor.Id.Value}");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{id:guid}/edit"), Requires(Permission.ManageVendors), StatementBudget(2)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } vendor ? View(VendorForm.Of(vendor) with { Owners = await OwnersAsync(stop) }) : NotFound();

    /// <summary>Changes it, unless somebody else did since the form was opened. Refuses a new name or registered name that another record has.</summary>
    [HttpPost("{id:guid}"), Requires(Permission.ManageVendors), StatementBudget(6)]
    public async Task<IActionResult> Update(Guid id, VendorForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } vendor) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form with { Owners = await OwnersAsync(stop) });
        if (form.Version != vendor.Version) return this.Overtaken("Edit", form with { Version = vendor.Version, Owners = await OwnersAsync(stop) }, VendorForm.Of(vendor));
        if (await db.WhyNotAsync(form.Description().BesideNamesOf(vendor), vendor.Id, stop) is { } taken) return await AgainAsync("Edit", form, taken, stop);
        vendor.Describe(form.Description());
        await db.SaveChangesAsync(stop);
        this.Say($"{vendor.Name} is changed.");
        return Redirect($"/o/{organization.Slug}/vendors/{id}");
    }

    private async Task<ViewResult> AgainAsync(string view, VendorForm form, Refusal taken, CancellationToken stop) =>
        this.Again(view, form with { Owners = await OwnersAsync(stop) }, new Refused(taken), string.Equals(taken.Name, VendorRefusals.LegalNameTaken.Name, StringComparison.Ordinal) ? nameof(form.LegalName) : nameof(form.Name));

    private Task<Vendor?> FindAsync(Guid id, CancellationToken stop) => db.Set<Vendor>().FirstOrDefaultAsync(v => v.Id == new VendorId(id), stop);

    private async Task<IReadOnlyList<Choice>> OwnersAsync(CancellationToken stop) => [.. (await db.ColleaguesAsync(stop)).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName))];
}
