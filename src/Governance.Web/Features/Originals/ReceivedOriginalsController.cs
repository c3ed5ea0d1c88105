using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Originals;

/// <summary>The way back for a buyer: the latest answers in the file that the questionnaire was made of.</summary>
[Route("o/{org}/assessments/{id:guid}/original"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedOriginalsController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>What is written into it, and what stands in no cell.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, int after, CancellationToken stop) => await db.OriginalAsync(new AssessmentId(id), stop) is { } received
        ? View(new ReceivedOriginalPage(received, new(received.Fill(), $"/o/{here.Slug}/assessments/{id}/original", after)))
        : NotFound();
}
