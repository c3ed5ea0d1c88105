using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Members;

/// <summary>The members as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/members/export"), Requires(Permission.ViewOrganization)]
public sealed class MemberExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, TableFormat format) => MemberTable.Table.Download(db.AllMembers(q), format);
}
