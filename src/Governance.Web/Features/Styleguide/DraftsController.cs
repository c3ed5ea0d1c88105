using Governance.Web.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Styleguide;

/// <summary>What a page that saves as one types talks to, in small: it keeps nothing, and the word "colleague" makes a conflict.</summary>
[AllowAnonymous, StatementBudget(0)]
[Route("styleguide/draft")]
public sealed class DraftsController(IHostEnvironment environment) : Controller
{
    /// <summary>Takes the words, or answers 409 with both versions.</summary>
    [HttpPost("")]
    public IActionResult Update(DraftForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (environment.IsProduction())
            return NotFound();
        if (!ModelState.IsValid)
            return UnprocessableEntity("Keep it to 2,000 characters");
        if (form.How?.Contains("colleague", StringComparison.OrdinalIgnoreCase) == true)
        {
            Response.StatusCode = StatusCodes.Status409Conflict;
            return PartialView("_Conflict", form);
        }
        Response.Headers["Row-Version"] = (form.Version + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return NoContent();
    }
}
