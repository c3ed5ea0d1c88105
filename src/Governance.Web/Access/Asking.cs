using Microsoft.AspNetCore.Diagnostics;

namespace Governance.Web.Access;

/// <summary>What a request asks for.</summary>
public static class Asking
{
    /// <summary>Whether JSON is asked for, and no page.</summary>
    public static bool AsksForJson(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        var accept = request.Headers.Accept.ToString();
        return accept.Contains("json", StringComparison.OrdinalIgnoreCase) && !accept.Contains("text/html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether a script asks, which can do nothing with the page to sign in on.</summary>
    public static bool ComesFromScript(this HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.AsksForJson() || request.HasJsonContentType() || request.Headers.ContainsKey("X-Autosave")
            || string.Equals(request.Headers["Sec-Fetch-Dest"], "empty", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The address that was asked for. While an error page is drawn in its place, its path alone: what failed may hold a token, and is not repeated on a page.</summary>
    public static string Address(this HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Features.Get<IStatusCodeReExecuteFeature>() is { } first ? first.OriginalPath : context.Request.Path + context.Request.QueryString;
    }
}
