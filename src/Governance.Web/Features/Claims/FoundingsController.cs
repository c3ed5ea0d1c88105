using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>Lets somebody who was invited and has no account yet found the vendor's organization; an invitation to it then makes the account.</summary>
[Route("claims/{token}/organization"), AllowAnonymous, EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class FoundingsController(GovernanceDb db, TenantScope scope, Founding founding, Accounts accounts) : Controller
{
    /// <summary>Asks for its name; leads on to the account where the link has founded one.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> New(string token, CancellationToken stop)
    {
        if (await db.ClaimLinkAsync(token, stop) is not { } link) return NotFound();
        scope.Tenant = link.Buyer;
        var (invitation, vendor, _) = await db.InvitationAsync(link, stop);
        if (!invitation.IsOpen(founding.Now) || await accounts.ExistsAsync(invitation.Email)) return Redirect("/claims/" + token);
        return View(new FoundingForm(vendor.Name, Slug.From(vendor.Name)?.Value) { Token = token, Address = invitation.Email.Value, Founded = await founding.FoundedAsync(link, stop) });
    }

    /// <summary>Founds it, once, and goes on to the account, whose address is the invited one.</summary>
    [HttpPost, StatementBudget(7)]
    public async Task<IActionResult> Create(string token, FoundingForm form, CancellationToken stop)
    {
        if (await db.ClaimLinkAsync(token, stop) is not { } link) return NotFound();
        scope.Tenant = link.Buyer;
        var (invitation, now) = ((await db.InvitationAsync(link, stop)).Invitation, founding.Now);
        if (!invitation.IsOpen(now) || await accounts.ExistsAsync(invitation.Email)) return Redirect("/claims/" + token);
        if (link.Founded is { } founded) return OnToAccount(await founding.GoOnAsync(founded, invitation.Email, stop));
        var asked = form with { Token = token, Address = invitation.Email.Value };
        if (!ModelState.IsValid) return this.Again("New", asked);
        var slug = Slug.Parse(form.Slug!.Trim());
        if (await db.Set<Organization>().AnyAsync(o => o.Slug == slug, stop)) return this.Again("New", asked, new Refused(OrganizationRefusals.SlugTaken), nameof(form.Slug));
        return OnToAccount(await founding.FoundAsync(link, invitation, Organization.Found(slug, form.Name!, buys: false, sells: true, now), stop));
    }

    private RedirectResult OnToAccount(InvitationToken membership) => Redirect($"/invitations/{membership.Text}/registration");
}
