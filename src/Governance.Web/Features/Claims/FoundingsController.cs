using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>Lets somebody who was invited and has no account yet found the vendor's organization; an invitation to it then makes the account.</summary>
[Route("claims/{token}/organization"), AllowAnonymous, EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class FoundingsController(GovernanceDb db, TenantScope scope, Accounts accounts, TimeProvider clock) : Controller
{
    /// <summary>Asks for its name.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> New(string token, CancellationToken stop)
    {
        if (await FollowAsync(token, stop) is not var (invitation, vendor)) return NotFound();
        if (await accounts.ExistsAsync(invitation.Email)) return Redirect("/claims/" + token);
        return View(new FoundingForm(vendor.Name, Slug.From(vendor.Name)?.Value) { Token = token, Address = invitation.Email.Value });
    }

    /// <summary>Founds it and goes on to the account, whose address is the invited one.</summary>
    [HttpPost, StatementBudget(5)]
    public async Task<IActionResult> Create(string token, FoundingForm form, CancellationToken stop)
    {
        if (await FollowAsync(token, stop) is not var (invitation, _)) return NotFound();
        if (await accounts.ExistsAsync(invitation.Email)) return Redirect("/claims/" + token);
        var asked = form with { Token = token, Address = invitation.Email.Value };
        if (!ModelState.IsValid) return this.Again("New", asked);
        var (slug, now, membership) = (Slug.Parse(form.Slug!.Trim()), clock.GetUtcNow(), InvitationToken.New());
        if (await db.Set<Organization>().AnyAsync(o => o.Slug == slug, stop)) return this.Again("New", asked, new Refused(OrganizationRefusals.SlugTaken), nameof(form.Slug));
        var organization = Organization.Found(slug, form.Name!, buys: false, sells: true, now);
        var joining = Invitation.Issue(organization, invitation.Email, [Role.VendorOwner], invitation.InvitedBy, now);
        // nothing of the buyer is kept in this context; what follows belongs to the new organization
        scope.Tenant = organization.Id;
        db.AddRange(organization, joining, InvitationHash.Of(membership, joining));
        await db.SaveChangesAsync(stop);
        return Redirect($"/invitations/{membership.Text}/registration");
    }

    private async Task<(VendorInvitation Invitation, Vendor Vendor)?> FollowAsync(string token, CancellationToken stop)
    {
        if (await db.ClaimLinkAsync(token, stop) is not { } link) return null;
        scope.Tenant = link.Buyer;
        var (invitation, vendor, _) = await db.InvitationAsync(link, stop);
        return invitation.IsOpen(clock.GetUtcNow()) ? (invitation, vendor) : null;
    }
}
