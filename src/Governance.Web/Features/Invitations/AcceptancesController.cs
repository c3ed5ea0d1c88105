using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace Governance.Web.Features.Invitations;

/// <summary>What an invitation's link leads to: join at once when signed in, sign in first, or make an account.</summary>
[Route("invitations/{token}"), AllowAnonymous, StatementBudget(6), EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class AcceptancesController(InvitationLinks links, Accounts accounts, Visitor visitor) : Controller
{
    /// <summary>Says who invites to what.</summary>
    [HttpGet]
    public async Task<IActionResult> New(string token, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        if (!visitor.IsSignedIn && !await accounts.ExistsAsync(open.Invitation.Email)) return LocalRedirect($"/invitations/{token}/registration");
        return View(new AcceptancePage(token, open.Organization.Name, open.InvitedBy, open.Invitation.Email.Value, open.Invitation.Roles,
            visitor.IsSignedIn ? visitor.Email : null));
    }

    /// <summary>Joins, as whoever is signed in; their address must be the invited one.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(string token, CancellationToken stop)
    {
        if (await links.FollowAsync(token, stop) is not { } open) return NotFound();
        if (!visitor.IsSignedIn) return Challenge();
        await links.AcceptAsync(open, visitor.Id, EmailAddress.Parse(visitor.Email), stop);
        this.Say($"You are now a member of {open.Organization.Name}.");
        return LocalRedirect($"/o/{open.Organization.Slug}");
    }
}
