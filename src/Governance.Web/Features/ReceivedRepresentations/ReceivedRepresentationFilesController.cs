using System.Text;
using Governance.Data;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.ReceivedRepresentations;

/// <summary>A received representation as a file that is verified without the portal.</summary>
[Route("o/{org}/assessments/{id:guid}/representations/{number:int}/document"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedRepresentationFilesController(GovernanceDb db, SigningCeremony ceremony, Data.Scorecards.SigningKeys keys, TimeProvider clock) : Controller
{
    /// <summary>The file, unaltered since it was signed, under the portal's seal.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, int number, CancellationToken stop)
    {
        if (await db.RepresentationAsync(new AssessmentId(id), number, stop) is not { } received) return NotFound();
        var file = received.File(ceremony.RelyingParty);
        var seal = await keys.SealAsync(file.Unsealed(), clock.GetUtcNow(), stop);
        await db.SaveChangesAsync(stop);
        return File(Encoding.UTF8.GetBytes((file with { Seal = seal }).ToJson()), "application/json", received.FileName);
    }
}
