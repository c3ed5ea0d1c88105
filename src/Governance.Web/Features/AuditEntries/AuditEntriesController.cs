using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AuditEntries;

/// <summary>The audit trail of an organization: who did what to which record, when.</summary>
[Route("o/{org}/audit-entries"), Requires(Permission.ViewAudit)]
public sealed class AuditEntriesController(GovernanceDb db) : Controller
{
    /// <summary>Lists the entries, the newest first.</summary>
    [HttpGet, StatementBudget(5)]
    public async Task<IActionResult> Index(AuditFilter filter, CancellationToken stop) => View(await db.AuditAsync(filter, stop));
}
