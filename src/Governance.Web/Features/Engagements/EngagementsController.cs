using Governance.Data;
using Governance.Data.Register;
using Governance.Domain;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Engagements;

/// <summary>The services in scope, and what is at stake in each.</summary>
[Route("o/{org}/engagements"), Requires(Permission.ViewPortfolio)]
public sealed class EngagementsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    /// <summary>Lists them by service, or as the address asks.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(EngagementFilter filter, CancellationToken stop)
    {
        var page = await db.Rows(filter).ToPageAsync(stop);
        return View(new EngagementsPage(filter, page.Rows, page.Next(e => e.Key(filter))));
    }

    /// <summary>One of them.</summary>
    [HttpGet("{id:guid}"), StatementBudget(7)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.EngagementAsync(new EngagementId(id), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for a new one of a vendor.</summary>
    [HttpGet("new"), Requires(Permission.ManageEngagements), StatementBudget(4)]
    public async Task<IActionResult> New(Guid vendor, CancellationToken stop) =>
        await db.ChoicesAsync(vendor, stop) is { } choices ? View(new EngagementForm { VendorId = vendor, OwnerId = organization.UserId.Value, Choices = choices }) : NotFound();

    /// <summary>Brings it into scope; the vendor's tier follows.</summary>
    [HttpPost, Requires(Permission.ManageEngagements), StatementBudget(13)]
    public async Task<IActionResult> Create(EngagementForm form, CancellationToken stop)
    {
        if (await db.Set<Vendor>().FirstOrDefaultAsync(v => v.Id == new VendorId(form.VendorId), stop) is not { } vendor) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", form with { Choices = (await db.ChoicesAsync(form.VendorId, stop))! });
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var now = clock.GetUtcNow();
        var engagement = Engagement.Open(vendor, await db.ReferenceAsync("ENG", now, stop), form.Described(), form.Risk().Factors!, await FunctionAsync(form, stop), organization.UserId, now);
        db.Add(engagement);
        await db.RateVendorsAsync([vendor.Id], stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{engagement.Service} is in scope as {engagement.Reference}, inherent risk {engagement.InherentRisk}, {engagement.Tier.Word().ToLowerInvariant()}.");
        return Redirect($"/o/{organization.Slug}/engagements/{engagement.Id.Value}");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{id:guid}/edit"), Requires(Permission.ManageEngagements), StatementBudget(5)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } engagement) return NotFound();
        return View(EngagementForm.Of(engagement) with { Choices = (await db.ChoicesAsync(engagement.VendorId.Value, stop))! });
    }

    /// <summary>Changes it and works out its risk again; the vendor's tier follows.</summary>
    [HttpPost("{id:guid}"), Requires(Permission.ManageEngagements), StatementBudget(12)]
    public async Task<IActionResult> Update(Guid id, EngagementForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } engagement) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form with { Choices = (await db.ChoicesAsync(engagement.VendorId.Value, stop))! });
        if (form.Version != engagement.Version) return this.Overtaken("Edit", form with { Version = engagement.Version, Choices = (await db.ChoicesAsync(engagement.VendorId.Value, stop))! }, EngagementForm.Of(engagement));
        engagement.Describe(form.Described());
        engagement.Rate(form.Risk().Factors!, await FunctionAsync(form, stop));
        await db.RateVendorsAsync([engagement.VendorId], stop);
        await db.SaveChangesAsync(stop);
        this.Say($"{engagement.Service} is changed: inherent risk {engagement.InherentRisk}, {engagement.Tier.Word().ToLowerInvariant()}.");
        return Redirect($"/o/{organization.Slug}/engagements/{id}");
    }

    private Task<Engagement?> FindAsync(Guid id, CancellationToken stop) => db.Set<Engagement>().Include(e => e.UsingEntities).FirstOrDefaultAsync(e => e.Id == new EngagementId(id), stop);

    private async Task<Function?> FunctionAsync(EngagementForm form, CancellationToken stop) =>
        form.FunctionId is { } id ? await db.Set<Function>().FirstAsync(f => f.Id == new FunctionId(id), stop) : null;
}
