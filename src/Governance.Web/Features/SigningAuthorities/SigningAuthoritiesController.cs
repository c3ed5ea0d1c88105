using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.SigningAuthorities;

/// <summary>Who may sign for an organization's legal entities.</summary>
[Route("o/{org}/signing-authorities"), Requires(Permission.ManageOrganization), StatementBudget(5)]
public sealed class SigningAuthoritiesController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists them, the newest first.</summary>
    [HttpGet, Requires(Permission.ViewOrganization), StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop) => View(await db.SigningAuthoritiesAsync(after, Today, stop));

    /// <summary>Asks for a new one.</summary>
    [HttpGet("new"), StepUp, StatementBudget(2)]
    public async Task<IActionResult> New(CancellationToken stop) => View(await db.WithChoicesAsync(new(FromOn: Today), stop));

    /// <summary>Puts it on record.</summary>
    [HttpPost, StepUp("Record the authority")]
    public async Task<IActionResult> Create(SigningAuthorityForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", await db.WithChoicesAsync(form, stop));
        if (await db.ChosenAsync(form, stop) is not { } chosen) return NotFound();
        db.Add(SigningAuthority.Record(chosen.Member, chosen.Name, chosen.Entity, form.Basis!, form.FromOn!.Value, form.UntilOn, here.UserId, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        this.Say($"The authority to sign for {chosen.Entity.Name} is on record.");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    /// <summary>Revokes one; what was signed under it stays signed.</summary>
    [HttpPost("{id:guid}/revocation"), StepUp("Revoke the authority")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        var authorityId = new SigningAuthorityId(id);
        if (await db.Set<SigningAuthority>().SingleOrDefaultAsync(a => a.Id == authorityId, stop) is not { } authority) return NotFound();
        authority.Revoke(here.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say("The authority is revoked. What was signed under it stays signed.");
        return RedirectToAction("Index", new { org = here.Slug });
    }
}
