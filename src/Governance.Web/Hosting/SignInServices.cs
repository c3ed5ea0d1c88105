using Governance.Data;
using Governance.Data.Providers;
using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Hosting;

/// <summary>Who a visitor is: accounts, cookies, second factors.</summary>
public static class SignInServices
{
    /// <summary>ASP.NET Core Identity over <see cref="SignInDb"/>.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddIdentity<User, IdentityRole<Guid>>(DatabaseOptions.Configure).AddEntityFrameworkStores<SignInDb>().AddDefaultTokenProviders();
    }
}
