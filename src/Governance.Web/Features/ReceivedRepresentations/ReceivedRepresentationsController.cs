using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>What a vendor represented to this buyer.</summary>
[Route("o/{org}/assessments/{id:guid}/representations/{number:int}"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedRepresentationsController(GovernanceDb db, SigningCeremony ceremony) : Controller
{
    /// <summary>Statement, signatory, signature, and the decisions that relied on it.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Show(Guid id, int number, CancellationToken stop) => await db.RepresentationAsync(new AssessmentId(id), number, stop) is { } received
        ? View(new ReceivedRepresentationPage(received, await db.RelyingAsync(received, stop), received.File(ceremony.RelyingParty).Problems(keys: null)))
        : NotFound();
}
