using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Inbox;

/// <summary>The inbox as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/inbox/export"), Requires(Permission.ViewQuestionnaires)]
public sealed class InboxExportsController(GovernanceDb db) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, InboxFilter state, Guid? owner, TableFormat format)
    {
        var rows = db.Set<Questionnaire>().AsNoTracking().In(state).With(q).Of(db, owner).OrderBy(x => x.DueOn).ThenBy(x => x.Id).AsAsyncEnumerable();
        return InboxTable.Table.Download(rows, format);
    }
}
