using Governance.Data;
using Governance.Data.Organizations;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Invitations;

/// <summary>Whom an organization has invited.</summary>
[Route("o/{org}/invitations"), Requires(Permission.ManageMembers), StatementBudget(4)]
public sealed class InvitationsController(GovernanceDb db, OrganizationContext here, MailAllowance mails, TimeProvider clock) : Controller
{
    /// <summary>Lists invitations, the newest first.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop) => View(await db.InvitationsAsync(after, clock.GetUtcNow(), stop));

    /// <summary>Asks for address and roles.</summary>
    [HttpGet("new"), StepUp, StatementBudget(0)]
    public IActionResult New() => View(new InvitationForm());

    /// <summary>Mails the link; only its hash is kept. An open invitation to the same address is withdrawn.</summary>
    [HttpPost, StepUp("Invite the person"), SendsMail, StatementBudget(7)]
    public async Task<IActionResult> Create(InvitationForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        var address = EmailAddress.Parse(form.Address!);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.WaitForMembersAsync(stop);
        if (await db.IsMemberAsync(address, stop)) return this.Again("New", form, new Refused(OrganizationRefusals.AlreadyMember), nameof(form.Address));
        mails.MustTake(address);
        var (token, now) = (InvitationToken.New(), clock.GetUtcNow());
        var replaced = await db.WithdrawInvitationsAsync(address, here.UserId, now, stop);
        var invitation = Invitation.Issue(here.Organization, address, form.Roles!, here.UserId, now);
        db.AddRange(invitation, InvitationHash.Of(token, invitation));
        db.Queue(here.Tenant, address.Value, InvitationMail.Subject(here.Organization), InvitationMail.Text(here.Organization, here.PersonName, token), now, invitation.ExpiresAt);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{address} is invited. The link is good for 7 days, once.{(replaced == 0 ? "" : " The one sent before no longer works.")}");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    /// <summary>Takes an invitation back.</summary>
    [HttpPost("{id:guid}/withdrawal")]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        var invitationId = new InvitationId(id);
        if (await db.Set<Invitation>().SingleOrDefaultAsync(i => i.Id == invitationId, stop) is not { } invitation) return NotFound();
        invitation.Withdraw(here.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say($"The invitation of {invitation.Email} is withdrawn; its link no longer works.");
        return RedirectToAction("Index", new { org = here.Slug });
    }
}
