using Governance.Data;
using Governance.Data.Templates;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Templates;

/// <summary>What is different between two published versions of a template.</summary>
[Route("o/{org}/templates/{key}/{version}/difference"), Requires(Permission.ViewPortfolio)]
public sealed class TemplateDifferencesController(GovernanceDb db) : Controller
{
    /// <summary>Compares a version with another one of the same template.</summary>
    [HttpGet("{other}"), StatementBudget(2)]
    public async Task<IActionResult> Show(string key, string version, string other, CancellationToken stop) =>
        await db.PublishedAsync(key, version, stop) is { } before && await db.PublishedAsync(key, other, stop) is { } after ? View(new TemplateDifference(before, after)) : NotFound();
}
