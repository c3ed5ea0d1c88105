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
    /// <summary>Shows one section of it, unanswered.</summary>
    [HttpGet, StatementBudget(1)]
    public Task<IActionResult> Show(Guid id, string? section, CancellationToken stop) => TriedAsync(id, section, FormCollection.Empty, stop);

    /// <summary>Shows what is asked after the answers that were typed. Nothing is kept.</summary>
    [HttpPost, StatementBudget(1)]
    public Task<IActionResult> Create(Guid id, string? section, string? shown, CancellationToken stop) => TriedAsync(id, section ?? shown, Request.Form, stop);

    private async Task<IActionResult> TriedAsync(Guid id, string? section, IFormCollection typed, CancellationToken stop)
    {
        if (await db.DraftAsync(id, stop) is not { } draft) return NotFound();
        var frozen = FrozenQuestionnaire.From(draft.Read());
        var part = section is null ? frozen.Sections.FirstOrDefault() : frozen.Section(section);
        return section is not null && part is null ? NotFound() : View("Show", new DraftPreviewPage(id, frozen, part, TriedAnswers.Of(frozen, typed)));
    }
}
