using Governance.Data;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Contracts;

/// <summary>The contracts about an engagement, with the clauses that set dates.</summary>
[Route("o/{org}/engagements/{engagement:guid}/contracts"), Requires(Permission.ViewPortfolio)]
public sealed class ContractsController(GovernanceDb db, OrganizationContext organization, TimeProvider clock) : Controller
{
    /// <summary>Lists them, the newest reference first.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(Guid engagement, string? after, CancellationToken stop)
    {
        if (await EngagementAsync(engagement, stop) is not { } about) return NotFound();
        var page = await db.Set<Contract>().AsNoTracking().Where(c => c.EngagementId == about.Id && (after == null || string.Compare(c.Reference, after) < 0))
            .OrderByDescending(c => c.Reference).ToPageAsync(stop);
        return View(new ContractsPage(about, page.Rows, page.Next(c => c.Reference)));
    }

    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), Requires(Permission.ManageContracts), StatementBudget(1)]
    public async Task<IActionResult> New(Guid engagement, CancellationToken stop) => await EngagementAsync(engagement, stop) is not null ? View(new ContractForm()) : NotFound();

    /// <summary>Records it.</summary>
    [HttpPost, Requires(Permission.ManageContracts), StatementBudget(5)]
    public async Task<IActionResult> Create(Guid engagement, ContractForm form, CancellationToken stop)
    {
        if (await EngagementAsync(engagement, stop) is not { } about) return NotFound();
        if (!Holds(form)) return this.Again("New", form);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var contract = Contract.Record(about, await db.ReferenceAsync("CTR", clock.GetUtcNow(), stop), form.Description());
        db.Add(contract);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{contract.Title} is recorded as {contract.Reference}.");
        return Redirect($"/o/{organization.Slug}/engagements/{engagement}/contracts");
    }

    /// <summary>Asks what is to be changed.</summary>
    [HttpGet("{id:guid}/edit"), Requires(Permission.ManageContracts), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid engagement, Guid id, CancellationToken stop) => await FindAsync(engagement, id, stop) is { } contract ? View(ContractForm.Of(contract)) : NotFound();

    /// <summary>Amends it.</summary>
    [HttpPost("{id:guid}"), Requires(Permission.ManageContracts), StatementBudget(4)]
    public async Task<IActionResult> Update(Guid engagement, Guid id, ContractForm form, CancellationToken stop)
    {
        if (await FindAsync(engagement, id, stop) is not { } contract) return NotFound();
        if (!Holds(form)) return this.Again("Edit", form);
        if (form.Version != contract.Version) return this.Overtaken("Edit", form with { Version = contract.Version }, ContractForm.Of(contract));
        contract.Amend(form.Description());
        await db.SaveChangesAsync(stop);
        this.Say($"{contract.Title} is changed. Dates that were set by it stay.");
        return Redirect($"/o/{organization.Slug}/engagements/{engagement}/contracts");
    }

    // only once every field could be read: a term that could not is no term that is missing
    private bool Holds(ContractForm form)
    {
        if (ModelState.IsValid && form.LacksTerms) ModelState.AddModelError(nameof(form.DaysCritical), ContractRefusals.NoTerm.Sentence);
        return ModelState.IsValid;
    }

    private Task<Engagement?> EngagementAsync(Guid id, CancellationToken stop) => db.Set<Engagement>().FirstOrDefaultAsync(e => e.Id == new EngagementId(id), stop);

    private Task<Contract?> FindAsync(Guid engagement, Guid id, CancellationToken stop) =>
        db.Set<Contract>().FirstOrDefaultAsync(c => c.EngagementId == new EngagementId(engagement) && c.Id == new ContractId(id), stop);
}
