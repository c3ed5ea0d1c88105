using Governance.Data;
using Governance.Data.Door;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Claims;

/// <summary>A vendor organization claims the record that a buyer keeps of it.</summary>
[Route("o/{org}/claims"), Requires(Permission.ManageQuestionnaires)]
public sealed class ClaimsController(GovernanceDb db, OrganizationContext organization, Exchange exchange, TimeProvider clock) : Controller
{
    /// <summary>Lists the buyers whose records are claimed.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop)
    {
        var from = InstantCursor.Read(after);
        var page = await db.Set<Claim>().AsNoTracking().Where(c => from == null || c.ClaimedAt < from).OrderByDescending(c => c.ClaimedAt).ToPageAsync(stop);
        return View(new ClaimsPage(page.Rows, page.Next(c => InstantCursor.Write(c.ClaimedAt))));
    }

    /// <summary>Asks to confirm, or to prove the domain first.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(ClaimForm form, CancellationToken stop) =>
        ModelState.IsValid ? View(form with { Proven = await db.ProofsAsync(MailDomain.Parse(form.Domain!), stop) is [_, ..] }) : NotFound();

    /// <summary>Claims it; the buyer's side checks the invitation in the same transaction.</summary>
    [HttpPost, StatementBudget(12)]
    public async Task<IActionResult> Create(ClaimForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid || await db.ClaimLinkAsync(form.Token, stop) is not { } link) return NotFound();
        var (now, domain) = (clock.GetUtcNow(), MailDomain.Parse(form.Domain!));
        var buyer = await db.Set<Organization>().SingleAsync(o => o.Id == link.Buyer, stop);
        var address = await db.People.Where(p => p.Id == organization.UserId).Select(p => p.Email).SingleAsync(stop);
        db.Add(Claim.Make(organization.Organization, buyer, domain, await db.ProofsAsync(domain, stop), organization.UserId, now));
        await exchange.SendAsync(buyer.Id, new VendorClaimed(link.Invitation, organization.Organization.Name, domain.Value, address), now, stop);
        this.Say($"{organization.Organization.Name} now answers {buyer.Name}. Its questionnaires arrive in the inbox.");
        return Redirect($"/o/{organization.Slug}/claims");
    }
}
