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
        context.Result = Ask(context.HttpContext);
        return context.Result is null ? next() : Task.CompletedTask;
    }

    /// <summary>For acts that are weighty by what they act on: where the person is sent to show who they are; null where they have.</summary>
    public static IActionResult? Ask(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var services = http.RequestServices;
        return services.GetRequiredService<Visitor>().IsConfirmed(services.GetRequiredService<TimeProvider>().GetUtcNow()) ? null : new RedirectResult(Path + QueryString.Create("returnUrl", Back(http.Request)));
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
