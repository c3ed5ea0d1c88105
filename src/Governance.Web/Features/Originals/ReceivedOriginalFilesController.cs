using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>The buyer's own file with the latest answers.</summary>
[Route("o/{org}/assessments/{id:guid}/original/file"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedOriginalFilesController(GovernanceDb db) : Controller
{
    /// <summary>The file.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.OriginalAsync(new AssessmentId(id), stop) is { } received ? received.Fill().Download() : NotFound();
}
