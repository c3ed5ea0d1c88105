using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>Where the link of a vendor's invitation leads, before and after signing in.</summary>
[Route("claims"), AllowAnonymous, EnableRateLimiting(SignInServices.TriesPerAddress)]
public sealed class ClaimLinksController(GovernanceDb db, TenantScope scope, Visitor visitor, TimeProvider clock) : Controller
{
    /// <summary>Says who invites whom to what, and with which organization it can be taken.</summary>
    [HttpGet("{token}"), StatementBudget(3)]
    public async Task<IActionResult> Show(string token, CancellationToken stop)
    {
        if (await db.ClaimLinkAsync(token, stop) is not { } link) return NotFound();
        scope.Tenant = link.Buyer;
        scope.User = visitor.IsSignedIn ? visitor.Id : null;
        var (invitation, vendor, buyer) = await db.InvitationAsync(link, stop);
        var sellers = visitor.IsSignedIn ? visitor.Organizations.Where(o => o.Organization.Sells && o.Roles.Contains(Role.VendorOwner)).Select(o => o.Organization) : [];
        return View(new ClaimLinkPage(token, buyer, vendor, invitation, invitation.IsOpen(clock.GetUtcNow()), visitor.IsSignedIn ? visitor.Email : null, [.. sellers]));
    }
}
