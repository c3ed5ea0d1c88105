using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.TemplateDrafts;

/// <summary>A draft as the vendor would see it.</summary>
[Route("o/{org}/template-drafts/{id:guid}/preview"), Requires(Permission.ViewPortfolio)]
public sealed class DraftPreviewsController(GovernanceDb db) : Controller
{
    /// <summary>Shows one section of it; nothing that is typed there is kept.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, string? section, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        var frozen = FrozenQuestionnaire.From(draft.Read());
        var shown = section is null ? frozen.Sections.FirstOrDefault() : frozen.Section(section);
        return section is not null && shown is null ? NotFound() : View(new DraftPreviewPage(id, frozen, shown));
    }
}
