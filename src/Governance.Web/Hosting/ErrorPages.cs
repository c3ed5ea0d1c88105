namespace Governance.Web.Hosting;

/// <summary>Pages instead of bare status codes.</summary>
public static class ErrorPages
{
    /// <summary>
    /// Runs a request that failed, or that ended with a status and no body, again to <c>Features/Errors</c>.
    /// Machines get the bare status: addresses under <c>/api</c>, and whoever asks for anything but a page.
    /// </summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/errors/500");
        return app.UseWhen(IsForPeople, pages => pages.UseStatusCodePagesWithReExecute("/errors/{0}"));
    }

    private static bool IsForPeople(HttpContext context) =>
        !context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
