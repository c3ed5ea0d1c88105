namespace Governance.Web.Hosting;

/// <summary>Pages instead of bare status codes.</summary>
public static class ErrorPages
{
    /// <summary>Runs a request that failed, or that ended with a status and no body, again to <c>Features/Errors</c>, which answers people with a page and machines with a problem.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler("/errors/500");
        return app.UseStatusCodePagesWithReExecute("/errors/{0}");
    }
}
