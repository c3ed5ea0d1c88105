using Governance.Data;
using Governance.Data.Organizations;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Members;

/// <summary>Leaving an organization by one's own will.</summary>
[Route("o/{org}/departure"), Requires(Permission.ViewOrganization), StatementBudget(7)]
public sealed class DeparturesController(GovernanceDb db, OrganizationContext here, Visitor visitor, TimeProvider clock) : Controller
{
    /// <summary>Says what it means.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> New(CancellationToken stop) => View(await FormAsync(new(), stop));

    /// <summary>Leaves; a link that was mailed before does not lead back.</summary>
    [HttpPost]
    public async Task<IActionResult> Create(RemovalForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", await FormAsync(form, stop));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var members = await db.LockMembersAsync(stop);
        members.Of(m => m.UserId == here.UserId).End(here.UserId, form.Reason, members, clock.GetUtcNow());
        var withdrawn = await db.WithdrawInvitationsAsync(EmailAddress.Parse(visitor.Email), here.UserId, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"You have left {here.Organization.Name}.{(withdrawn == 0 ? "" : " The open invitation to your address is withdrawn.")}");
        return LocalRedirect("/o");
    }

    private async Task<RemovalForm> FormAsync(RemovalForm form, CancellationToken stop) => form with { Owned = await OwnedByMember.OfAsync(db, here.UserId, stop) };
}
