using Governance.Data;
using Governance.Data.Register;
using Governance.Domain;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Functions;

/// <summary>The buyer's business functions, and which are critical or important.</summary>
[Route("o/{org}/functions"), Requires(Permission.ViewPortfolio)]
public sealed class FunctionsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists them by name.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? q, string? after, CancellationToken stop)
    {
        var page = await db.Set<Function>().AsNoTracking().Matching(q).After(after).ToPageAsync(stop);
        return View(new FunctionsPage(page.Rows, page.Next(f => f.Name), q));
    }

    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), Requires(Permission.ManageEngagements), StatementBudget(0)]
    public IActionResult New() => View(new FunctionForm(AssessedOn: Today));

    /// <summary>Records it.</summary>
    [HttpPost, Requires(Permission.ManageEngagements), StatementBudget(4)]
    public async Task<IActionResult> Create(FunctionForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        if (await IsTakenAsync(form, null, stop)) return this.Again("New", form, new Refused(EngagementRefusals.FunctionNameTaken), nameof(form.Name));
        var function = Function.Record(organization.Tenant, form.Name, form.CriticalOrImportant, form.Reason, form.AssessedOn!.Value, Today);
        db.Add(function);
        await db.SaveChangesAsync(stop);
        this.Say($"{function.Name} is recorded.");
        return Redirect($"/o/{organization.Slug}/functions");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{id:guid}/edit"), Requires(Permission.ManageEngagements), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) => await FindAsync(id, stop) is { } function ? View(FunctionForm.Of(function)) : NotFound();

    /// <summary>Assesses it anew, and with it the risk of every engagement that supports it.</summary>
    [HttpPost("{id:guid}"), Requires(Permission.ManageEngagements), StatementBudget(9)]
    public async Task<IActionResult> Update(Guid id, FunctionForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } function) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form);
        if (await IsTakenAsync(form, function.Id, stop)) return this.Again("Edit", form, new Refused(EngagementRefusals.FunctionNameTaken), nameof(form.Name));
        if (form.Version != function.Version) return this.Overtaken("Edit", form with { Version = function.Version }, FunctionForm.Of(function));
        function.Assess(form.Name, form.CriticalOrImportant, form.Reason, form.AssessedOn!.Value, Today);
        var rated = await db.RateAgainAsync(function, stop);
        await db.SaveChangesAsync(stop);
        this.Say(rated == 0 ? $"{function.Name} is changed." : $"{function.Name} is changed, and the risk of {FigureWords.Of(rated, "engagement")} with it.");
        return Redirect($"/o/{organization.Slug}/functions");
    }

    private Task<Function?> FindAsync(Guid id, CancellationToken stop) => db.Set<Function>().FirstOrDefaultAsync(f => f.Id == new FunctionId(id), stop);

    private Task<bool> IsTakenAsync(FunctionForm form, FunctionId? own, CancellationToken stop) =>
        db.Set<Function>().AnyAsync(f => f.Name == form.Name!.Trim() && (own == null || f.Id != own), stop);
}
