using Governance.Data;
using Governance.Data.SignIn;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Features.SignIn;

/// <summary>Remembers for five minutes whose password was right, until the second factor is, too.</summary>
public sealed class SecondStep(SealedCookie cookie, UserManager<User> users, Tries tries, IHttpContextAccessor http)
{
    private const string Name = "second-step";

    /// <summary>The password was right.</summary>
    public void Begin(User user) => cookie.Leave(Name, user.Id.ToString("D"));

    /// <summary>Whose password was right; null after five minutes, and while the account rests.</summary>
    public async Task<User?> PersonAsync() =>
        cookie.Read(Name) is { } id && await users.FindByIdAsync(id) is { } user && !tries.Rests(user) ? user : null;

    /// <summary>The second factor was right: lets the person in.</summary>
    public async Task FinishAsync(User user, SignInMethod method)
    {
        cookie.Remove(Name);
        await http.HttpContext!.LetInAsync(user.Id, method);
    }
}
