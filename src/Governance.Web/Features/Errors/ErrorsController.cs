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
public sealed class ErrorsController(ErrorSurroundings around) : Controller
{
    /// <summary>Says what happened, what to do, and the id under which the log has it; to a form that saves as one types, the sentence alone; to who asks for JSON, a problem (RFC 9457).</summary>
    [AcceptVerbs("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")]
    public async Task<IActionResult> Show()
    {
        // not bound: where the form of the failed request cannot be read, nothing is
        var status = Response.StatusCode = int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);
        var page = ErrorPage.Of(status, HttpContext.Items[RefusalFilter.Sentence] as string, Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier, status == StatusCodes.Status400BadRequest ? await ArrivedAsync() : Arrival.NoForm);
        if (Request.Headers.ContainsKey("X-Autosave")) return Content(page.Sentence, "text/plain; charset=utf-8");
        if (Request.AsksForJson()) return Problem(page.Sentence, statusCode: status, title: page.Title);
        ViewData["Surroundings"] = around.Of(status);
        return View(page);
    }

    // a form without its token is turned away before anybody reads it; one that was too much fails again
    private async Task<Arrival> ArrivedAsync()
    {
        if (!Request.HasFormContentType) return Arrival.NoForm;
        try
        {
            await Request.ReadFormAsync(HttpContext.RequestAborted);
            return Arrival.FormRead;
        }
        catch (Exception unread) when (unread is IOException or InvalidDataException)
        {
            return Arrival.FormUnread;
        }
    }
}
