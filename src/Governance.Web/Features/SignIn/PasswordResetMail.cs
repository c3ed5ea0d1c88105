using Governance.Data;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.SignIn;

/// <summary>Mails a link for a new password to the person of an address, through an organization of theirs; to nobody where there is none.</summary>
public sealed class PasswordResetMail(GovernanceDb db, TenantScope scope, UserManager<User> users, MailAllowance mails, TimeProvider clock)
{
    // a known address takes some statements longer than an unknown one; nobody shall measure that
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(400);

    /// <summary>Queues the mail, if it goes to anybody; takes as long if not.</summary>
    public async Task SendAsync(EmailAddress address, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(address);
        var began = clock.GetTimestamp();
        if (mails.Take(address) && await users.FindByEmailAsync(address.Value) is { DemoPart: null } user) await QueueAsync(user, stop);
        var rest = Least - clock.GetElapsedTime(began);
        if (rest > TimeSpan.Zero) await Task.Delay(rest, clock, stop);
    }

    private async Task QueueAsync(User user, CancellationToken stop)
    {
        var person = new Domain.UserId(user.Id);
        scope.User = person;
        var membership = await db.Set<Membership>().IgnoreQueryFilters(["tenant"]).AsNoTracking().FirstOrDefaultAsync(m => m.UserId == person && m.LeftAt == null, stop);
        if (membership is null) return;
        scope.Tenant = membership.TenantId;
        var token = Uri.EscapeDataString(await users.GeneratePasswordResetTokenAsync(user));
        db.Queue(membership.TenantId, user.Email!, "A new password for Governance", $"""
            Somebody, we hope you, wants to choose a new password for this address.

            /sign-in/password-reset/{user.Id}?token={token}

            The link works once and ends after an hour. You will still need your authenticator app or a recovery code.
            If it was not you, do nothing.
            """, clock.GetUtcNow(), clock.GetUtcNow() + SignInServices.MailedLinksLast);
        await db.SaveChangesAsync(stop);
    }
}
