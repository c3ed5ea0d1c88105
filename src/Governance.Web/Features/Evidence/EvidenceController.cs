using Governance.Data;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Evidence;

/// <summary>A vendor's documents that prove something.</summary>
[Route("o/{org}/evidence"), Requires(Permission.ManageEvidence, Permission.GrantEvidence)]
public sealed class EvidenceController(GovernanceDb db, EvidenceDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    private DateOnly Today => clock.Today();

    /// <summary>Lists them, the newest first.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index([FromServices] EvidenceSpace space, string? q, Guid? after, CancellationToken stop) =>
        View((await db.EvidenceAsync(q, after, Today, stop)) with { Used = await space.WordsAsync(stop) });

    /// <summary>One of them: its files, who may open it, and who did.</summary>
    [HttpGet("{id:guid}"), StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) => await db.EvidenceAsync(new EvidenceId(id), Today, stop) is { } page ? View(page) : NotFound();

    /// <summary>Asks for a document, with its label.</summary>
    [HttpGet("new"), Requires(Permission.ManageEvidence), StatementBudget(0)]
    public IActionResult New() => View(new EvidenceForm());

    /// <summary>Takes it in.</summary>
    [HttpPost, StreamedUpload, Requires(Permission.ManageEvidence), StatementBudget(12)]
    public async Task<IActionResult> Create(EvidenceForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", form);
        try
        {
            var taken = await desk.TakeAsync(here.Tenant, form, Upload.Of(HttpContext), here.UserId, stop);
            this.Say($"{taken.Title} is taken in, and encrypted. Nobody outside sees it until it is granted.");
            return Redirect($"/o/{here.Slug}/evidence/{taken.Id.Value}");
        }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            return this.Again("New", form, refused, nameof(form.File));
        }
    }
}
