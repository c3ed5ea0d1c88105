using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Organizations;

/// <summary>The bare address of an organization.</summary>
[Route("o/{org}"), Requires(Permission.ViewOrganization), StatementBudget(0)]
public sealed class StartsController(OrganizationContext here) : Controller
{
    /// <summary>Leads to the first page that the person may see, in the order of the navigation.</summary>
    [HttpGet]
    public IActionResult Show() => LocalRedirect($"/o/{here.Slug}/{NavigationLines.All.First(line => here.Allows(line.Needs)).Path}");
}
