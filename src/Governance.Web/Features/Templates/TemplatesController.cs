using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Templates;

/// <summary>The library of questionnaire templates: the organization's own, and those that ship.</summary>
[Route("o/{org}/templates"), Requires(Permission.ViewPortfolio)]
public sealed class TemplatesController(GovernanceDb db) : Controller
{
    /// <summary>Lists the own ones, what was changed last first, and those that ship, by title.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(string? after, CancellationToken stop) => View(await db.TemplatesAsync(after, stop));

    /// <summary>Shows a published version, as the vendor sees it or as it is scored.</summary>
    [HttpGet("{key}/{version}"), StatementBudget(2)]
    public async Task<IActionResult> Show(string key, string version, string? section, TemplateView view, CancellationToken stop)
    {
        if (await db.PublishedAsync(key, version, stop) is not { } template) return NotFound();
        var shown = section is null ? template.Sections[0] : template.Sections.FirstOrDefault(s => string.Equals(s.Key, section, StringComparison.Ordinal));
        return shown is null ? NotFound() : View(new TemplatePage(template, shown, view, await db.OwnVersionsAsync(key, version, stop)));
    }
}
