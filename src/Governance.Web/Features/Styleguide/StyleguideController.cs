using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Styleguide;

/// <summary>Every component in every state, for those who write pages and for the accessibility tests. Absent in Production.</summary>
[StatementBudget(0), AllowAnonymous]
[Route("styleguide")]
public sealed class StyleguideController(IHostEnvironment environment) : Controller
{
    /// <summary>The whole guide.</summary>
    [HttpGet("")]
    public IActionResult Index() => environment.IsProduction() ? NotFound() : Page(new StyleguideForm());

    /// <summary>What a form does: comes back with what is wrong, or redirects with a sentence.</summary>
    [HttpPost("")]
    public IActionResult Create(StyleguideForm form)
    {
        if (environment.IsProduction())
            return NotFound();
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page(form);
        }
        TempData["Sentence"] = $"Recorded “{form.Title}”.";
        return RedirectToAction(nameof(Index));
    }

    private ViewResult Page(StyleguideForm form)
    {
        ViewData["Surroundings"] = StyleguideSample.Surroundings;
        return View(nameof(Index), form);
    }
}
