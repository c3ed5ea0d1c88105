using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Web.Access;

/// <summary>Carries the state of a sign-in from one step to the next in a cookie that only the portal can read, for five minutes.</summary>
public sealed class SealedCookie(IDataProtectionProvider protection, CookieRules rules, IHttpContextAccessor http)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>Leaves a text with the browser.</summary>
    public void Leave(string name, string text) => Http.Response.Cookies.Append(rules.Name(name), Protector(name).Protect(text, Lifetime), rules.Options(Lifetime));

    /// <summary>Reads it; null where it is absent, altered or too old.</summary>
    public string? Read(string name)
    {
        if (Http.Request.Cookies[rules.Name(name)] is not { Length: > 0 } text) return null;
        try { return Protector(name).Unprotect(text); }
        catch (CryptographicException) { return null; }
    }

    /// <summary>Takes it back from the browser.</summary>
    public void Remove(string name) => Http.Response.Cookies.Delete(rules.Name(name), rules.Options());

    private ITimeLimitedDataProtector Protector(string name) => protection.CreateProtector("Governance.SealedCookie", name).ToTimeLimitedDataProtector();
}
