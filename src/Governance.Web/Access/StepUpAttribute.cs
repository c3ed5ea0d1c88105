using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Governance.Web.Access;

/// <summary>
/// For weighty acts: the person has shown within five minutes who they are, or is asked to first. Put it on the page with the form
/// as well as on the act. Where the form was open for longer, what was typed is kept while they show it (<see cref="KeptForms"/>).
/// </summary>
/// <param name="act">On an act: what it does, as a button says it once they have.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class StepUpAttribute(string? act = null) : Attribute, IAsyncResourceFilter
{
    /// <summary>Where people confirm who they are.</summary>
    public const string Path = "/account/confirmation";

    private const string View = "~/Features/Account/Confirmations/New.cshtml";
    private const string AskedByScript = "It is more than 5 minutes since you showed who you are. Show it again first.";

    /// <summary>What the act does.</summary>
    public string? Act { get; } = act;

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        // said once for a controller, or on each of its acts
        var words = context.HttpContext.GetEndpoint()?.Metadata.GetOrderedMetadata<StepUpAttribute>().LastOrDefault(says => says.Act is not null)?.Act;
        context.Result = await AskAsync(context.HttpContext, words ?? "Send the form");
        if (context.Result is null) await next();
    }

    /// <summary>For acts that are weighty by what they act on: how the person is asked to show who they are; null where they have.</summary>
    /// <param name="http">The request.</param>
    /// <param name="act">What the act does, as a button says it.</param>
    public static async Task<IActionResult?> AskAsync(HttpContext http, string act)
    {
        ArgumentNullException.ThrowIfNull(http);
        var services = http.RequestServices;
        if (services.GetRequiredService<Visitor>().IsConfirmed(services.GetRequiredService<TimeProvider>().GetUtcNow())) return null;
        var back = Back(http.Request);
        if (!HttpMethods.IsPost(http.Request.Method)) return new RedirectResult(Path + QueryString.Create("returnUrl", back));
        if (http.Request.ComesFromScript())
        {
            http.Items[RefusalFilter.Sentence] = AskedByScript;
            return new StatusCodeResult(StatusCodes.Status401Unauthorized);
        }
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var kept = services.GetRequiredService<KeptForms>().Seal(http.Request, form, back, act);
        return Page(services, new(ReturnUrl: back, Kept: kept, TooLong: kept is null));
    }

    private static ViewResult Page(IServiceProvider services, ConfirmationForm form) => new()
    {
        ViewName = View,
        StatusCode = StatusCodes.Status422UnprocessableEntity,
        ViewData = new ViewDataDictionary<ConfirmationForm>(services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary()) { Model = form },
    };

    // the page with the form; an act is never repeated by itself
    private static string Back(HttpRequest request)
    {
        if (!HttpMethods.IsPost(request.Method)) return request.Path + request.QueryString;
        if (request.HttpContext.Items[typeof(KeptForm)] is KeptForm before) return before.Page;
        return Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && string.Equals(page.Authority, request.Host.Value, StringComparison.OrdinalIgnoreCase) && !page.AbsolutePath.StartsWith("//", StringComparison.Ordinal)
            ? page.PathAndQuery
            : "/";
    }
}
