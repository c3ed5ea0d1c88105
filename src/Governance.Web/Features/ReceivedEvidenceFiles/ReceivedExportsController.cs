using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.ReceivedEvidenceFiles;

/// <summary>The list of received files as a file, all pages of it; of one assessment where one is named.</summary>
[Route("o/{org}/received-evidence/export"), Requires(Permission.ViewPortfolio)]
public sealed class ReceivedExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(Guid? assessment, TableFormat format) => ReceivedTable.Table.Download(db.AllReceived(assessment), format);
}
