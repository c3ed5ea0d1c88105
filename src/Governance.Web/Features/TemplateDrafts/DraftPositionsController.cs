using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>The order of sections and questions.</summary>
[Route("o/{org}/template-drafts/{id:guid}/positions"), Requires(Permission.ManageTemplates)]
public sealed class DraftPositionsController(GovernanceDb db, TemplateDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Asks where a question is to stand, however far that is.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, string? question, CancellationToken stop) =>
        await db.DraftAsync(id, stop) is { } draft && MovePage.Of(id, draft.Read(), question ?? "") is { } page ? View(page) : NotFound();

    /// <summary>Moves a section or a question.</summary>
    [HttpPost, StatementBudget(6)]
    public async Task<IActionResult> Create(Guid id, PositionForm form, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await db.DraftAsync(id, stop) is not { } draft || form.In(draft.Read()) is not var (edit, fragment)) return NotFound();
        return this.Edited(here, draft, await desk.EditAsync(draft, edit, here.UserId, stop), fragment);
    }
}
