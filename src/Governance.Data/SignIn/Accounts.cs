using Governance.Domain;
using Governance.Domain.Organizations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.SignIn;

/// <summary>Makes accounts. Real people come by an invitation to their address, which thereby is confirmed.</summary>
public sealed class Accounts(UserManager<User> users, SignInDb db)
{
    /// <summary>Longest name of a person, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>Whether an address has an account.</summary>
    public async Task<bool> ExistsAsync(EmailAddress address) => await users.FindByEmailAsync(address.Value) is not null;

    /// <summary>Makes an account; what is wrong with the password, in sentences, where there is one, or nothing.</summary>
    public async Task<(User Account, IReadOnlyList<string> Wrong)> CreateAsync(Guid id, EmailAddress address, string displayName, string? password)
    {
        var user = new User { Id = id, UserName = address.Value, Email = address.Value, EmailConfirmed = true, DisplayName = displayName.Trim() };
        var result = password is null ? await users.CreateAsync(user) : await users.CreateAsync(user, password);
        return (user, [.. result.Errors.Select(e => e.Description)]);
    }

    /// <summary>Gives an account a passkey.</summary>
    public Task AddPasskeyAsync(User user, UserPasskeyInfo passkey) => users.AddOrUpdatePasskeyAsync(user, passkey);

    /// <summary>Makes a person of the demo: no password, no passkey, only the button of Development.</summary>
    public async Task<UserId> CreateDemoPersonAsync(EmailAddress address, string displayName, string part)
    {
        var user = new User { Id = Ids.New(), UserName = address.Value, Email = address.Value, EmailConfirmed = true, DisplayName = displayName, DemoPart = part };
        var result = await users.CreateAsync(user);
        return result.Succeeded ? new UserId(user.Id) : throw new InvalidOperationException(result.Errors.First().Description);
    }

    /// <summary>The people of the demo, by part.</summary>
    public async Task<IReadOnlyList<DemoPerson>> DemoPeopleAsync(CancellationToken stop) =>
        await db.Users.AsNoTracking().Where(u => u.DemoPart != null).OrderBy(u => u.DemoPart).ThenBy(u => u.DisplayName)
            .Select(u => new DemoPerson(u.Id, u.DisplayName, u.DemoPart!)).Take(100).ToListAsync(stop);
}
