using Governance.Data.Door;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>A received file. The vendor's grant is asked again at every opening, and both ledgers have it.</summary>
[Route("o/{org}/received-evidence/{grant:guid}/file"), Requires(Permission.ReviewAnswers, Permission.VerifyProof, Permission.GiveOpinion, Permission.Decide)]
public sealed class ReceivedFilesController(EvidenceDoor door, FileHandout files, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Opens it.</summary>
    [HttpGet, StatementBudget(10)]
    public async Task<IActionResult> Show(Guid grant, CancellationToken stop) =>
        await files.GiveAsync(await door.OpenReceivedAsync(new(grant), here.Reader(), clock.GetUtcNow(), stop), Response, stop);
}
