using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>The check before sending. It is posted, since a note and hundreds of engagements are too long for an address; nothing is stored.</summary>
[Route("o/{org}/assessments/preview"), Requires(Permission.SendAssessments)]
public sealed class DispatchPreviewsController(GovernanceDb db) : Controller
{
    /// <summary>Shows what would be sent to whom, and what stands against the rest.</summary>
    [HttpPost, StatementBudget(4)]
    public async Task<IActionResult> Create(DispatchForm form, string? q, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("~/Features/Assessments/Dispatches/New.cshtml", await db.DispatchPageAsync(form, q, stop));
        return View("Show", await db.DispatchPreviewAsync(form, stop));
    }
}
