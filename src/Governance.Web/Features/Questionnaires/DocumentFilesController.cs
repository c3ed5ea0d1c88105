using Governance.Data.Door;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>The evidence beside the answers, for whoever stands behind them by signing: they read it, and manage none of it.</summary>
[Route("o/{org}/questionnaires/{id:guid}/documents/{revision:guid}/file"), Requires(Permission.SignRepresentations)]
public sealed class DocumentFilesController(EvidenceDoor door, FileHandout files, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Hands one out; the organization's own ledger says so.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, Guid revision, CancellationToken stop) =>
        await files.GiveAsync(await door.OpenAttachedAsync(new(id), new(revision), here.Reader(), clock.GetUtcNow(), stop), Response, stop);
}
