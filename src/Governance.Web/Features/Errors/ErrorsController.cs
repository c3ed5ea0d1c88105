using System.Diagnostics;
using System.Globalization;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Errors;

/// <summary>What a person sees instead of a page that cannot be shown. Requests that failed are run again to here, whatever their verb.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, StatementBudget(0)]
[Route("errors/{status:int:range(400,599)}")]
public sealed class ErrorsController : Controller
{
    /// <summary>Says what happened, what to do, and the id under which the log has it; to a form that saves as one types, the sentence alone.</summary>
    [AcceptVerbs("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")]
    public IActionResult Show()
    {
        // not bound: where the form of the failed request cannot be read, nothing is
        var status = Response.StatusCode = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var page = ErrorPage.Of(status, HttpContext.Items[RefusalFilter.Sentence] as string, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier);
        return Request.Headers.ContainsKey("X-Autosave") ? Content(page.Sentence, "text/plain; charset=utf-8") : View(page);
    }
}
