using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Templates;

/// <summary>The questionnaire templates that can be sent.</summary>
[Route("o/{org}/templates"), Requires(Permission.ViewPortfolio)]
public sealed class TemplatesController(GovernanceDb db) : Controller
{
    private const int Most = 200;

    /// <summary>Lists them by title, the newest version first.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(CancellationToken stop) =>
        View(await db.Set<PublishedTemplate>().AsNoTracking().OrderBy(t => t.Title).ThenByDescending(t => t.PublishedAt)
            .Select(t => new TemplateRow(t.Key, t.Version, t.Title, t.Purpose, t.Sections, t.Questions, t.PublishedAt)).Take(Most).ToListAsync(stop));

    /// <summary>Shows one, as the vendor sees it or as it is scored.</summary>
    [HttpGet("{key}/{version}"), StatementBudget(1)]
    public async Task<IActionResult> Show(string key, string version, string? section, TemplateView view, CancellationToken stop)
    {
        var published = await db.Set<PublishedTemplate>().AsNoTracking().SingleOrDefaultAsync(t => t.Key == key && t.Version == version, stop);
        if (published?.Read() is not { } template) return NotFound();
        var shown = section is null ? template.Sections[0] : template.Sections.FirstOrDefault(s => string.Equals(s.Key, section, StringComparison.Ordinal));
        return shown is null ? NotFound() : View(new TemplatePage(template, shown, view));
    }
}
