using Governance.Data;
using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Access;

/// <summary>The account behind a visitor.</summary>
public static class VisitorAccount
{
    /// <summary>Loads the account of whoever is signed in.</summary>
    public static async Task<User> OfAsync(this UserManager<User> users, Visitor visitor)
    {
        ArgumentNullException.ThrowIfNull(users);
        ArgumentNullException.ThrowIfNull(visitor);
        return await users.FindByIdAsync(visitor.Id.Value.ToString("D")) ?? throw new InvalidOperationException("The session's account is gone.");
    }
}
