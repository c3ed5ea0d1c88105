using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Organizations;

/// <summary>The bare address of an organization.</summary>
[Route("o/{org}"), Requires(Permission.ViewOrganization), StatementBudget(0)]
public sealed class StartsController(OrganizationContext here) : Controller
{
    /// <summary>Leads to where the person begins: what waits for them, else the first page of the navigation that they may see.</summary>
    [HttpGet]
    public IActionResult Show() => LocalRedirect($"/o/{here.Slug}/{NavigationLines.First(here).Path}");
}
