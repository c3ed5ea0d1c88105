using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Undertakings;

/// <summary>What is owed as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/undertakings/export"), Requires(Permission.ViewQuestionnaires)]
public sealed class UndertakingExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(UndertakingFilter filter, TableFormat format) =>
        UndertakingTable.Table.Download(db.Rows(filter with { After = null }).AsAsyncEnumerable(), format);
}
