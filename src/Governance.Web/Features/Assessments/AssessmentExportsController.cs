using Governance.Data;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>The list of assessments as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/assessments/export"), Requires(Permission.ViewPortfolio)]
public sealed class AssessmentExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, AssessmentFilter state, Guid? engagement, Guid? vendor, TableFormat format)
    {
        var rows = db.Set<Assessment>().AsNoTracking().In(state).About(engagement, vendor).Rows(db, q, clock.Today()).AsAsyncEnumerable();
        return AssessmentTable.Table.Download(rows, format);
    }
}
