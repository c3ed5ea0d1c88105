using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Evidence;

/// <summary>The list of documents as a file: what the filter shows, all pages of it. The documents themselves stay where they are.</summary>
[Route("o/{org}/evidence/export"), Requires(Permission.ManageEvidence, Permission.GrantEvidence)]
public sealed class EvidenceExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, TableFormat format) => EvidenceTable.Table.Download(db.AllEvidence(q, clock.Today()), format);
}
