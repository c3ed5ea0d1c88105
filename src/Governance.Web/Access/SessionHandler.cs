using System.Security.Claims;
using System.Text.Encodings.Web;
using Governance.Data.SignIn;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.Options;

namespace Governance.Web.Access;

/// <summary>
/// Signs in by a row in the database: the cookie carries a random key and nothing else. Every sign-in makes a new key and ends the
/// session that the browser had, and a session that was ended elsewhere is over with its next request.
/// </summary>
public sealed class SessionHandler(IOptionsMonitor<SessionSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ICallers callers)
    : SignInAuthenticationHandler<SessionSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string SchemeName = "session";

    /// <summary>Where a sign-in says how the person showed who they are.</summary>
    public const string MethodKey = "method";

    // few requests need it
    private SessionStore Sessions => Context.RequestServices.GetRequiredService<SessionStore>();

    // styles, scripts and drawings are for everybody
    private bool IsFile => Context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private string CookieName => Options.Cookies.Name(SchemeName);

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Cookies[CookieName] is not { Length: > 0 and < 100 } key || IsFile) return AuthenticateResult.NoResult();
        var (hash, now) = (SessionStore.HashOf(key), TimeProvider.GetUtcNow());
        if (await callers.FindAsync(hash, Context.RequestAborted) is not { } caller || !caller.Lasts(now)) return AuthenticateResult.Fail("The session has ended.");
        if (caller.LastSeenAt + UserSession.SeenEvery <= now) await Sessions.SeenAsync(hash, Context.RequestAborted);
        Context.Features.Set(caller);
        // antiforgery tokens hold for this person alone
        return AuthenticateResult.Success(new(new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, caller.User.Value.ToString("D"))], SchemeName)), SchemeName));
    }

    /// <inheritdoc />
    protected override async Task HandleSignInAsync(ClaimsPrincipal user, AuthenticationProperties? properties)
    {
        var method = Enum.Parse<SignInMethod>(properties?.Items[MethodKey] ?? throw new InvalidOperationException("A sign-in says how."));
        await EndAsync();
        var key = await Sessions.BeginAsync(Guid.Parse(user.FindFirstValue(ClaimTypes.NameIdentifier)!), method, Device.Describe(Request.Headers.UserAgent), Context.RequestAborted);
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
        var boosted = Request.Headers.ContainsKey("HX-Request");
        if (!boosted && !Request.ComesFromScript())
        {
            Response.Redirect("/sign-in" + back);
            return Task.CompletedTask;
        }
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        if (boosted) Response.Headers["HX-Redirect"] = "/sign-in";
        return Task.CompletedTask;
    }

    private async Task EndAsync()
    {
        if (Request.Cookies[CookieName] is { Length: > 0 and < 100 } key) await Sessions.EndAsync(key, Context.RequestAborted);
    }
}
