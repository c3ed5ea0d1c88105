using Microsoft.AspNetCore.Authentication;

namespace Governance.Web.Access;

/// <summary>Options of <see cref="SessionHandler"/>.</summary>
public sealed class SessionSchemeOptions : AuthenticationSchemeOptions
{
    /// <summary>How its cookie is set.</summary>
    public CookieRules Cookies { get; set; } = new(PlainHttp: false);
}
