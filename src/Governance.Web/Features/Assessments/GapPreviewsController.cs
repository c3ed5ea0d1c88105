using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>What would be asked with another due date, or with more asked after all. It is posted, since ticks are too long for an address; nothing is stored.</summary>
[Route("o/{org}/assessments/{id:guid}/gaps/preview"), Requires(Permission.SendAssessments)]
public sealed class GapPreviewsController(GapDesk desk, TimeProvider clock) : Controller
{
    private const string Page = "~/Features/Assessments/Gaps/New.cshtml";

    /// <summary>Shows it.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Create(Guid id, GapForm form, CancellationToken stop)
    {
        if (await desk.PageAsync(id, form, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again(Page, page);
        // the page says which plan it shows now, not which one it was asked from
        ModelState.Clear();
        return View(Page, page);
    }
}
