using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AccessEntries;

/// <summary>The vendor's ledger: who opened which of its files, and when.</summary>
[Route("o/{org}/access-entries"), Requires(Permission.GrantEvidence)]
public sealed class AccessEntriesController(GovernanceDb db) : Controller
{
    /// <summary>Lists them, the newest first; of one document where one is named.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(Guid? evidence, Guid? after, CancellationToken stop) => View(await db.AccessAsync(evidence, after, stop));
}
