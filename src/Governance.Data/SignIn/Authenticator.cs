using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>A person's authenticator app: its secret lies encrypted in the database, and no code is taken twice.</summary>
public sealed class Authenticator(UserManager<User> users, SignInDb db, Tries tries, IDataProtectionProvider protection, TimeProvider clock)
{
    private const string Provider = "Governance";
    private const string Name = "authenticator";
    private readonly IDataProtector protector = protection.CreateProtector("Governance.Authenticator");

    /// <summary>Whether the person has one.</summary>
    public async Task<bool> IsSetAsync(User user) => await users.GetAuthenticationTokenAsync(user, Provider, Name) is not null;

    /// <summary>Takes a secret once its first code is right, in place of any earlier one; false where the code is wrong.</summary>
    public async Task<bool> EnrolAsync(User user, byte[] secret, string? code, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (Totp.Match(secret, code, clock.GetUtcNow(), lastStep: 0) is not { } step) return false;
        await users.SetAuthenticationTokenAsync(user, Provider, Name, Convert.ToBase64String(protector.Protect(secret)));
        await db.Users.Where(u => u.Id == user.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.LastTotpStep, step), stop);
        return true;
    }

    /// <summary>
    /// Takes a code; false for a wrong one, for one of a step already taken, and while the account rests. Of two at once one wins.
    /// It is counted before it is checked; a wrong one stays counted.
    /// </summary>
    public async Task<bool> AcceptAsync(User user, string? code, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(user);
        if (!await tries.TakeAsync(user.Id, stop) || !await TakeAsync(user, code, stop)) return false;
        await tries.ForgetAsync(user.Id, stop);
        return true;
    }

    private async Task<bool> TakeAsync(User user, string? code, CancellationToken stop)
    {
        if (await users.GetAuthenticationTokenAsync(user, Provider, Name) is not { } kept) return false;
        if (Totp.Match(protector.Unprotect(Convert.FromBase64String(kept)), code, clock.GetUtcNow(), lastStep: 0) is not { } step) return false;
        return await db.Users.Where(u => u.Id == user.Id && u.LastTotpStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(u => u.LastTotpStep, step), stop) == 1;
    }
}
