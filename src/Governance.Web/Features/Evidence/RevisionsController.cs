using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Evidence;

/// <summary>Newer files of a document.</summary>
[Route("o/{org}/evidence/{id:guid}/revisions"), Requires(Permission.ManageEvidence)]
public sealed class RevisionsController(GovernanceDb db, EvidenceDesk desk, OrganizationContext here) : Controller
{
    private bool Grants => here.Allows(Permission.GrantEvidence);

    /// <summary>Asks for the file. Of what is restricted or not yet released only those who may grant it.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } document) return NotFound();
        document.MustBeRevisedBy(Grants);
        return View(new RevisionPage(document, new(document.Version)));
    }

    /// <summary>Takes it in.</summary>
    [HttpPost, StreamedUpload, StatementBudget(12)]
    public async Task<IActionResult> Create(Guid id, RevisionForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } document) return NotFound();
        try
        {
            db.Entry(document).Property(d => d.Version).OriginalValue = form.Version;
            await desk.ReviseAsync(document, Upload.Of(HttpContext), (here.UserId, Grants), stop);
            this.Say($"{document.Title} has a new revision. Buyers keep the one that they were granted; a submission gives the new one with answers that are open.");
            return Redirect($"/o/{here.Slug}/evidence/{id}");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            return this.Again("New", new RevisionPage(document, form), refused, nameof(form.File));
        }
    }

    private Task<EvidenceDocument?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new EvidenceId(id);
        return db.Set<EvidenceDocument>().FirstOrDefaultAsync(d => d.Id == key, stop);
    }
}
