using Governance.Data;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.VendorInvitations;

/// <summary>Invites a contact of a vendor to claim the buyer's record.</summary>
[Route("o/{org}/vendors/{vendor:guid}/invitations"), Requires(Permission.ManageVendors)]
public sealed class VendorInvitationsController(GovernanceDb db, OrganizationContext organization, MailAllowance mails, TimeProvider clock) : Controller
{
    /// <summary>Asks whom to invite.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid vendor, CancellationToken stop) => await FindAsync(vendor, stop) is { } found ? View(Asked(new(), found)) : NotFound();

    /// <summary>Sends the link; only its hash is kept.</summary>
    [HttpPost, SendsMail, StatementBudget(5)]
    public async Task<IActionResult> Create(Guid vendor, VendorInvitationForm form, CancellationToken stop)
    {
        if (await FindAsync(vendor, stop) is not { } found) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", Asked(form, found));
        var now = clock.GetUtcNow();
        var token = InvitationToken.New();
        var invitation = VendorInvitation.Issue(found, new VendorContactId(form.ContactId!.Value), organization.UserId, now);
        mails.MustTake(invitation.Email);
        db.AddRange(invitation, VendorInvitationHash.Of(token, invitation));
        db.Queue(organization.Tenant, invitation.Email.Value, VendorInvitationMail.Subject(organization.Organization, found), VendorInvitationMail.Text(organization.Organization, found, token), now, invitation.ExpiresAt);
        await db.SaveChangesAsync(stop);
        this.Say($"{invitation.Email} is invited to claim {found.Name}. The link works for 7 days.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    /// <summary>Takes an invitation back.</summary>
    [HttpPost("{id:guid}/withdrawal"), StatementBudget(4)]
    public async Task<IActionResult> Destroy(Guid vendor, Guid id, CancellationToken stop)
    {
        var invitation = await db.Set<VendorInvitation>().FirstOrDefaultAsync(i => i.VendorId == new VendorId(vendor) && i.Id == new VendorInvitationId(id), stop);
        if (invitation is null) return NotFound();
        invitation.Withdraw(organization.UserId, clock.GetUtcNow());
        await db.SaveChangesAsync(stop);
        this.Say($"The invitation to {invitation.Email} is withdrawn.");
        return Redirect($"/o/{organization.Slug}/vendors/{vendor}");
    }

    private Task<Vendor?> FindAsync(Guid vendor, CancellationToken stop) => db.Set<Vendor>().Include(v => v.Contacts).FirstOrDefaultAsync(v => v.Id == new VendorId(vendor), stop);

    private static VendorInvitationForm Asked(VendorInvitationForm form, Vendor vendor) => form with
    {
        Vendor = vendor.Name,
        Contacts = [.. vendor.Contacts.Where(c => c.Email is not null).OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new Choice(c.Id.Value.ToString(), c.Name, c.Email!.Value))],
    };
}
