using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>
/// For weighty acts: the person has shown within five minutes who they are, or is asked to first. Put it on the page with the form
/// as well as on the act, so that nothing typed is lost.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StepUpAttribute : Attribute, IAsyncResourceFilter
{
    /// <summary>Where people confirm who they are.</summary>
    public const string Path = "/account/confirmation";

    /// <inheritdoc />
    public Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var services = context.HttpContext.RequestServices;
        if (services.GetRequiredService<Visitor>().IsConfirmed(services.GetRequiredService<TimeProvider>().GetUtcNow())) return next();
        context.Result = new RedirectResult(Path + QueryString.Create("returnUrl", Back(context.HttpContext.Request)));
        return Task.CompletedTask;
    }

    // back to the page with the form; an act is never repeated by itself
    private static string Back(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method)) return request.Path + request.QueryString;
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase)
            ? page.PathAndQuery
            : "/";
    }
}
