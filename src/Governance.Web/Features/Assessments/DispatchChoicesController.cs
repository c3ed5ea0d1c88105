using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>The choices of sending once more, with everything kept that was chosen: narrowed by words, or come back to from the check.</summary>
[Route("o/{org}/assessments/choices"), Requires(Permission.SendAssessments)]
public sealed class DispatchChoicesController(GovernanceDb db) : Controller
{
    /// <summary>Shows them; nothing is stored, and nothing is held against what is not chosen yet.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(DispatchForm form, string? q, CancellationToken stop)
    {
        ModelState.Clear();
        return View("~/Features/Assessments/Dispatches/New.cshtml", await db.DispatchPageAsync(form, q, stop));
    }
}
