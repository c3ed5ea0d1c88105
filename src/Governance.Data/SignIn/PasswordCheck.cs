using Microsoft.AspNetCore.Identity;

namespace Governance.Data.SignIn;

/// <summary>Checks passwords so that neither answer nor duration tells whether an address is known.</summary>
public sealed class PasswordCheck(UserManager<User> users, IPasswordHasher<User> hasher, Tries tries)
{
    private static readonly User Nobody = new();
    private static string? nobodysHash;

    /// <summary>The person, where address and password belong together and the account does not rest; a wrong try stays counted.</summary>
    public async Task<User?> CheckAsync(string address, string password, CancellationToken stop)
    {
        var user = await users.FindByEmailAsync(address);
        // an account without a password is asked for like none: the same statements, the same hash
        var mayTry = await tries.TakeAsync(user?.PasswordHash is null ? Guid.Empty : user.Id, stop);
        if (user is null || !mayTry)
        {
            nobodysHash ??= hasher.HashPassword(Nobody, "nobody has this password");
            hasher.VerifyHashedPassword(Nobody, nobodysHash, password);
            return null;
        }
        if (!await users.CheckPasswordAsync(user, password)) return null;
        await tries.GiveBackAsync(user.Id, stop);
        return user;
    }
}
