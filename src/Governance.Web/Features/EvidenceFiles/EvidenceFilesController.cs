using Governance.Data.Door;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.EvidenceFiles;

/// <summary>The files of one's own documents.</summary>
[Route("o/{org}/evidence/{id:guid}/revisions/{revision:guid}/file"), Requires(Permission.ManageEvidence, Permission.GrantEvidence)]
public sealed class EvidenceFilesController(EvidenceDoor door, FileHandout files, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Hands one out; the ledger says so.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, Guid revision, CancellationToken stop) =>
        await files.GiveAsync(await door.OpenOwnAsync(new(id), new(revision), here.Reader(), clock.GetUtcNow(), stop), Response, stop);
}
