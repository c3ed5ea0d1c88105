using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.TemplatePreviews;

/// <summary>A draft, or a published version (<c>key@version</c>), as the vendor would see it, to be tried.</summary>
[Route("o/{org}/template-previews/{of}"), Requires(Permission.ViewPortfolio)]
public sealed class TemplatePreviewsController(GovernanceDb db) : Controller
{
    /// <summary>Shows one section of it, unanswered.</summary>
    [HttpGet, StatementBudget(1)]
    public Task<IActionResult> Show(string of, string? section, CancellationToken stop) => TriedAsync(of, section, FormCollection.Empty, stop);

    /// <summary>Shows what is asked after the answers that were typed. Nothing is kept.</summary>
    [HttpPost, StatementBudget(1)]
    public Task<IActionResult> Create(string of, string? section, string? shown, CancellationToken stop) => TriedAsync(of, section ?? shown, Request.Form, stop);

    private async Task<IActionResult> TriedAsync(string of, string? section, IFormCollection typed, CancellationToken stop)
    {
        if (await TemplateAsync(of, stop) is not { } template) return NotFound();
        var frozen = FrozenQuestionnaire.From(template);
        var part = section is null ? frozen.Sections.FirstOrDefault() : frozen.Section(section);
        return section is not null && part is null ? NotFound() : View("Show", new TemplatePreviewPage(of, frozen, part, TriedAnswers.Of(frozen, typed)));
    }

    private async Task<QuestionnaireTemplate?> TemplateAsync(string of, CancellationToken stop)
    {
        if (Guid.TryParse(of, out var draft)) return (await db.Drafts().AsNoTracking().FirstOrDefaultAsync(d => d.Id == new TemplateDraftId(draft), stop))?.Read();
        return of.Split('@') is [var key, var version] ? await db.PublishedAsync(key, version, stop) : null;
    }
}
