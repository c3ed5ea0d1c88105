using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Governance.Data.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Organizations;

/// <summary>The organizations of whoever is signed in: to go to one, or to found one that sells.</summary>
[Route("o"), SignedIn, StatementBudget(4)]
public sealed class OrganizationsController(GovernanceDb db, TenantScope scope, Visitor visitor, TimeProvider clock) : Controller
{
    /// <summary>Lists them.</summary>
    [HttpGet]
    public IActionResult Index() => View(visitor.Organizations);

    /// <summary>Asks for the name of a vendor's organization.</summary>
    [HttpGet("new")]
    public IActionResult New() => View(new OrganizationForm());

    /// <summary>Founds it; whoever does owns it. Organizations that buy are set up by the operator.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(OrganizationForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var slug = Slug.Parse(form.Slug!.Trim());
        if (await db.Set<Organization>().AnyAsync(o => o.Slug == slug, stop)) return this.Again("New", form, new Refused(OrganizationRefusals.SlugTaken), nameof(form.Slug));
        if (slug.IsReserved) return this.Again("New", form, new Refused(OrganizationRefusals.SlugReserved), nameof(form.Slug));
        var organization = Organization.Found(slug, form.Name!, buys: false, sells: true, clock.GetUtcNow());
        if (await db.IsNameTakenAsync(organization.Name, stop)) return this.Again("New", form, new Refused(OrganizationRefusals.NameTaken), nameof(form.Name));
        scope.Tenant = organization.Id;
        db.AddRange(organization, Membership.OfFounder(organization, visitor.Id, clock.GetUtcNow()));
        await db.SaveChangesAsync(stop);
        this.Say($"{organization.Name} is set up. Prove its mail domain next, so that buyers can tell it is you.");
        return LocalRedirect($"/o/{slug}/domain-proofs");
    }
}
