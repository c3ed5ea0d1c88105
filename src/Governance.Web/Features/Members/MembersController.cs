using Governance.Data;
using Governance.Data.Organizations;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Members;

/// <summary>The people of an organization: who they are, what they may do, and how they leave.</summary>
[Route("o/{org}/members"), Requires(Permission.ManageMembers), StatementBudget(4)]
public sealed class MembersController(GovernanceDb db, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them by name.</summary>
    [HttpGet, Requires(Permission.ViewOrganization), StatementBudget(1)]
    public async Task<IActionResult> Index(string? q, string? after, CancellationToken stop) => View(await db.MembersAsync(q, after, stop));

    /// <summary>Asks for other roles.</summary>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await db.MemberAsync(new(id), stop) is { } member ? View(await BesideAsync(MemberForm.Of(member), member, stop)) : NotFound();

    /// <summary>Gives other roles; they hold with the next request.</summary>
    [HttpPost("{id:guid}"), StepUp("Give these roles"), StatementBudget(6)]
    public async Task<IActionResult> Update(Guid id, MemberForm form, CancellationToken stop)
    {
        if (await db.MemberAsync(new(id), stop) is not { } row) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", await BesideAsync(form, row, stop));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var members = await db.LockMembersAsync(stop);
        var member = members.Of(m => m.Id == row.Id);
        if (form.Version != member.Version) return this.Overtaken("Edit", await BesideAsync(form with { Version = member.Version }, row, stop), MemberForm.Of(row));
        member.ChangeRoles(here.Organization, form.Roles!, members);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{row.Name} has other roles now.");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    /// <summary>Removes a member and withdraws what invites them back; what they did stays under their name.</summary>
    [HttpPost("{id:guid}/removal"), StatementBudget(8)]
    public async Task<IActionResult> Destroy(Guid id, RemovalForm form, CancellationToken stop)
    {
        if (await db.MemberAsync(new(id), stop) is not { } row) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", await BesideAsync(MemberForm.Of(row), row, stop));
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var members = await db.LockMembersAsync(stop);
        members.Of(m => m.Id == row.Id).End(here.UserId, form.Reason, members, clock.GetUtcNow());
        var withdrawn = await db.WithdrawInvitationsAsync(EmailAddress.Parse(row.Address), here.UserId, clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        this.Say($"{row.Name} is no longer a member.{(withdrawn == 0 ? "" : $" The open invitation to {row.Address} is withdrawn.")}");
        return RedirectToAction("Index", new { org = here.Slug });
    }

    private async Task<MemberForm> BesideAsync(MemberForm form, MemberRow member, CancellationToken stop) =>
        form with { Member = member, Owned = await OwnedByMember.OfAsync(db, member.UserId, stop) };
}
