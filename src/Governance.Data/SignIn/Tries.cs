using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Governance.Data.SignIn;

/// <summary>
/// Counts a try at an account before it is checked, in one conditional statement, so that of any number at once no more are checked
/// than the limit of Identity's options allows. The last one lets the account rest; a right one gives its try back.
/// </summary>
public sealed class Tries(SignInDb db, IOptions<IdentityOptions> options, TimeProvider clock)
{
    private LockoutOptions Limit => options.Value.Lockout;

    /// <summary>Whether the account rests after too many wrong tries.</summary>
    public bool Rests(User user)
    {
        ArgumentNullException.ThrowIfNull(user);
        return user.LockoutEnd > clock.GetUtcNow();
    }

    /// <summary>Takes a try; false while the account rests, and where there is no such account.</summary>
    public async Task<bool> TakeAsync(Guid user, CancellationToken stop)
    {
        var (now, most) = (clock.GetUtcNow(), Limit.MaxFailedAccessAttempts);
        DateTimeOffset? end = now + Limit.DefaultLockoutTimeSpan;
        return await db.Users.Where(u => u.Id == user && (u.LockoutEnd == null || u.LockoutEnd <= now)).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.AccessFailedCount, u => u.LockoutEnd == null ? u.AccessFailedCount + 1 : 1)
            .SetProperty(u => u.LockoutEnd, u => (u.LockoutEnd == null ? u.AccessFailedCount + 1 : 1) >= most ? end : null), stop) == 1;
    }

    /// <summary>The try was right, and another factor is still to come: it does not count.</summary>
    public Task GiveBackAsync(Guid user, CancellationToken stop) =>
        db.Users.Where(u => u.Id == user && u.AccessFailedCount > 0).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.AccessFailedCount, u => u.AccessFailedCount - 1)
            .SetProperty(u => u.LockoutEnd, u => null), stop);

    /// <summary>The person has shown who they are: earlier wrong tries are forgotten.</summary>
    public Task ForgetAsync(Guid user, CancellationToken stop) =>
        db.Users.Where(u => u.Id == user).ExecuteUpdateAsync(set => set
            .SetProperty(u => u.AccessFailedCount, 0)
            .SetProperty(u => u.LockoutEnd, u => null), stop);
}
