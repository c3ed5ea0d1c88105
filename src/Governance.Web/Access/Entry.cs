using System.Security.Claims;
using Governance.Data.SignIn;
using Microsoft.AspNetCore.Authentication;

namespace Governance.Web.Access;

/// <summary>The end of every way in: a session for this browser.</summary>
public static class Entry
{
    /// <summary>Begins a session of a person who has shown who they are.</summary>
    public static Task LetInAsync(this HttpContext http, Guid user, SignInMethod method)
    {
        var person = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user.ToString("D"))], SessionHandler.SchemeName));
        return http.SignInAsync(SessionHandler.SchemeName, person, new() { Items = { [SessionHandler.MethodKey] = method.ToString() } });
    }
}
