using Governance.Data.Audit;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AuditBundles;

/// <summary>The whole audit trail as one file, which verifies without the portal.</summary>
[Route("o/{org}/audit-bundle"), Requires(Permission.ViewAudit), StepUp("Export the audit trail")]
public sealed class AuditBundlesController(AuditBundleDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Says what it holds, and asks.</summary>
    [HttpGet("new"), StatementBudget(0)]
    public IActionResult New() => View();

    /// <summary>Notes who takes it, and writes it.</summary>
    [HttpPost, StatementBudget(16)]
    public async Task<IActionResult> Create(CancellationToken stop)
    {
        await desk.NoteAsync(here.Organization, here.UserId, stop);
        return new AuditBundleDownload(here.Organization, desk);
    }
}
