using Governance.Web.Hosting;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Governance.Web.Access;

/// <summary>
/// Puts the fields of a sealed form in the place of the one that carried it, before anything is bound; the token against forgery was checked on the
/// form that carried it. A seal that does not fit is refused with a sentence.
/// </summary>
public sealed class KeptFormFilter(KeptForms forms, Visitor visitor) : IAsyncResourceFilter
{
    /// <summary>What is said to a form that is not taken any more.</summary>
    public const string TooOld = "What you typed was kept for 10 minutes and is gone, so nothing was done.";

    /// <inheritdoc />
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        var http = context.HttpContext;
        if (!await CarriesAsync(http))
        {
            await next();
        }
        else if (forms.Open(http.Request.Form[KeptForms.Field], http.Request) is { } kept)
        {
            (http.Request.Form, http.Items[typeof(KeptForm)]) = (kept.Form(), kept);
            await next();
        }
        else
        {
            http.Items[RefusalFilter.Sentence] = TooOld;
            context.Result = new StatusCodeResult(StatusCodes.Status409Conflict);
        }
    }

    // the page that says what went wrong with a form runs in the form's own request
    private async Task<bool> CarriesAsync(HttpContext http) => HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType && visitor.IsSignedIn
        && http.Features.Get<IStatusCodeReExecuteFeature>() is null && http.Features.Get<IExceptionHandlerFeature>() is null
        && (await http.Request.ReadFormAsync(http.RequestAborted)).ContainsKey(KeptForms.Field);
}
