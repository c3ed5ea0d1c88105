using Microsoft.AspNetCore.Identity;

namespace Governance.Data.SignIn;

/// <summary>Checks passwords so that neither answer nor duration tells whether an address is known.</summary>
public sealed class PasswordCheck(UserManager<User> users, IPasswordHasher<User> hasher)
{
    private static readonly User Nobody = new();
    private static string? nobodysHash;

    /// <summary>The person, where address and password belong together and the account is not locked; wrong tries are counted.</summary>
    public async Task<User?> CheckAsync(string address, string password)
    {
        var user = await users.FindByEmailAsync(address);
        if (user?.PasswordHash is null || await users.IsLockedOutAsync(user))
        {
            nobodysHash ??= hasher.HashPassword(Nobody, "nobody has this password");
            hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
            return null;
        }
        if (await users.CheckPasswordAsync(user, password)) return user;
        await users.AccessFailedAsync(user);
        return null;
    }
}
