using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AccessEntries;

/// <summary>The ledger as a file, all pages of it; of one document where one is named.</summary>
[Route("o/{org}/access-entries/export"), Requires(Permission.GrantEvidence)]
public sealed class AccessExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(Guid? evidence, TableFormat format) => AccessTable.Table.Download(db.AllAccess(evidence), format);
}
