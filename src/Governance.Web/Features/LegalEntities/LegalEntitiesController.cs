using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.LegalEntities;

/// <summary>The companies in law that belong to an organization.</summary>
[Route("o/{org}/legal-entities"), Requires(Permission.ManageOrganization), StatementBudget(3)]
public sealed class LegalEntitiesController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them by name.</summary>
    [HttpGet, Requires(Permission.ViewOrganization), StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop) => View(await db.LegalEntitiesAsync(after, stop));

    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View(new LegalEntityForm());

    /// <summary>Puts it on record.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(LegalEntityForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var entity = LegalEntity.Record(here.Tenant, form.Name!, CountryCode.Parse(form.Country!), form.RegisterNumber, form.ParsedLei(), clock.GetUtcNow());
        db.Add(entity);
        await db.SaveChangesAsync(stop);
        this.Say($"{entity.Name} is on record.");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    /// <summary>Asks for corrections.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await db.LegalEntityAsync(id, stop) is { } entity ? View(LegalEntityForm.Of(entity)) : NotFound();

    /// <summary>Corrects it, unless somebody else did since the page was opened.</summary>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Update(Guid id, LegalEntityForm form, CancellationToken stop)
    {
        if (await db.LegalEntityAsync(id, stop) is not { } entity) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", form with { Id = entity.Id });
        if (entity.Version != form.Version) return this.Overtaken("Edit", form with { Id = entity.Id, Version = entity.Version }, LegalEntityForm.Of(entity));
        entity.Correct(form.Name!, CountryCode.Parse(form.Country!), form.RegisterNumber, form.ParsedLei());
        await db.SaveChangesAsync(stop);
        this.Say($"{entity.Name} is corrected.");
        return RedirectToAction("Index", new { org = here.Slug });
    }
}
