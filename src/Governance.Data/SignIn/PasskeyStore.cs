using Governance.Data.Providers;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>Takes passkeys off an account, one at a time, and never the last way in.</summary>
public sealed class PasskeyStore(SignInDb db, Authenticator authenticator)
{
    private DbSet<IdentityUserPasskey<Guid>> Passkeys => db.Set<IdentityUserPasskey<Guid>>();

    /// <summary>
    /// Removes a passkey; false where the account has no other one, and not a password with an authenticator app either. Of two at once
    /// the second sees what the first left.
    /// </summary>
    public async Task<bool> RemoveAsync(Guid user, byte[] credentialId, CancellationToken stop)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var account = await db.HoldAsync(user, stop);
        var another = await Passkeys.AnyAsync(p => p.UserId == user && p.CredentialId != credentialId, stop);
        if (!another && (account.PasswordHash is null || !await authenticator.IsSetAsync(account))) return false;
        await Passkeys.Where(p => p.UserId == user && p.CredentialId == credentialId).ExecuteDeleteAsync(stop);
        await transaction.CommitAsync(stop);
        return true;
    }
}
