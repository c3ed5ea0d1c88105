namespace Governance.Web.Access;

/// <summary>
/// How every cookie of the portal is set: HttpOnly, SameSite=Lax, for the whole host, and over TLS only under a <c>__Host-</c> name.
/// Development runs over plain http, where browsers refuse that prefix; there it is left off, and where an operator says <c>PlainHttp</c>,
/// which starts nowhere else than on addresses of the machine itself (<see cref="Hosting.PlainHttpReach"/>).
/// </summary>
/// <param name="PlainHttp">Whether the portal is reached without TLS.</param>
public sealed record CookieRules(bool PlainHttp)
{
    /// <summary>The full name of a cookie.</summary>
    public string Name(string name) => PlainHttp ? name : "__Host-" + name;

    /// <summary>Applies the rules to a cookie that the framework sets.</summary>
    public void Apply(CookieBuilder cookie, string name)
    {
        ArgumentNullException.ThrowIfNull(cookie);
        cookie.Name = Name(name);
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.Path = "/";
        cookie.SecurePolicy = PlainHttp ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    /// <summary>The options of a cookie that we set; it lives as long as the browser, or for a given time.</summary>
    public CookieOptions Options(TimeSpan? lifetime = null) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Path = "/", Secure = !PlainHttp, IsEssential = true, MaxAge = lifetime };
}
