namespace Governance.Web.Hosting;

/// <summary>The headers that every response carries, whatever happened on the way.</summary>
public static class SecurityHeaders
{
    /// <summary>Nothing but our own files, no inline script or style, no frames.</summary>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private const string Month = "public, max-age=2592000";
    private const string TwoYears = "max-age=63072000; includeSubDomains";

    /// <summary>Puts them on just before a response starts, so that error handlers cannot lose them. Comes first in the pipeline.</summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app, IHostEnvironment environment) => app.Use((context, next) =>
    {
        context.Response.OnStarting(() =>
        {
            Write(context.Response.Headers, context.Response.ContentType);
            if (environment.IsProduction() && context.Request.IsHttps)
                context.Response.Headers.StrictTransportSecurity = TwoYears;
            return Task.CompletedTask;
        });
        return next(context);
    });

    private static void Write(IHeaderDictionary headers, string? type)
    {
        headers.TryAdd("Content-Security-Policy", ContentPolicy);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // asked for anew with each page, the font would let every page flicker
        if (string.Equals(type, "font/woff2", StringComparison.Ordinal))
            headers.CacheControl = Month;
        // files of ours say themselves how long they keep; everything else was made for one person, exports and signed files, too
        headers.TryAdd("Cache-Control", "no-store");
        if (type?.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) is true) headers.Append("Vary", "HX-Request");
    }
}
