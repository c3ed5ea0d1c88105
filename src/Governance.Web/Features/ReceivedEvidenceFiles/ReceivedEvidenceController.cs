using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>The files that vendors granted to a buyer.</summary>
[Route("o/{org}/received-evidence"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedEvidenceController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Lists them, the newest first; of one assessment where one is named.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(Guid? assessment, Guid? after, CancellationToken stop) =>
        View(await db.ReceivedAsync(assessment, after, clock.Today(), stop));
}
