using System.Globalization;
using System.Security.Claims;
using System.Text.Encodings.Web;
using Governance.Data.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Governance.Web.Access;

/// <summary>
/// Signs in by a row in the database: the cookie carries a random key and nothing else. Every sign-in makes a new key and ends the
/// session that the browser had, and a session that was ended elsewhere is over with its next request.
/// </summary>
public sealed class SessionHandler(IOptionsMonitor<SessionSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, SessionStore sessions)
    : SignInAuthenticationHandler<SessionSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "session";

    /// <summary>Where a sign-in says how the person showed who they are.</summary>
    public const string MethodKey = "method";

    private string CookieName => Options.Cookies.Name(SchemeName);

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[CookieName] is not { Length: > 0 and < 100 } key) return AuthenticateResult.NoResult();
        if (await sessions.FindAsync(key, Context.RequestAborted) is not { } found) return AuthenticateResult.Fail("The session has ended.");
        Claim[] claims =
        [
            new(ClaimTypes.NameIdentifier, found.Session.UserId.ToString("D")),
            new(ClaimTypes.Name, found.DisplayName),
            new(ClaimTypes.Email, found.Email),
            new(Visitor.SessionClaim, found.Session.Id.ToString("D")),
            new(Visitor.MethodClaim, found.Session.Method.ToString()),
            new(Visitor.ConfirmedClaim, found.Session.ConfirmedAt.ToString("O", CultureInfo.InvariantCulture)),
        ];
        return AuthenticateResult.Success(new(new(new ClaimsIdentity(claims, SchemeName)), SchemeName));
    }

    /// <inheritdoc />
    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var method = Enum.Parse<SignInMethod>(properties?.Items[MethodKey] ?? throw new InvalidOperationException("A sign-in says how."));
        await EndAsync();
        var key = await sessions.BeginAsync(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), method, Device.Describe(Request.Headers.UserAgent), Context.RequestAborted);
        Response.Cookies.Append(CookieName, key, Options.Cookies.Options());
    }

    /// <inheritdoc />
    protected override async Task HandleSignOutAsync(AuthenticationProperties? properties)
    {
        await EndAsync();
        Response.Cookies.Delete(CookieName, Options.Cookies.Options());
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var back = HttpMethods.IsGet(Request.Method) ? QueryString.Create("returnUrl", Request.Path + Request.QueryString) : QueryString.Empty;
        if (!Request.Headers.ContainsKey("HX-Request"))
        {
            Response.Redirect("/sign-in" + back);
            return Task.CompletedTask;
        }
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers["HX-Redirect"] = "/sign-in";
        return Task.CompletedTask;
    }

    private async Task EndAsync()
    {
        if (Request.Cookies[CookieName] is { Length: > 0 and < 100 } key) await sessions.EndAsync(key, Context.RequestAborted);
    }
}
