using Governance.Data;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.AnswerLibrary;

/// <summary>The library as a file: what the filter shows, all pages of it.</summary>
[Route("o/{org}/answer-library/export"), Requires(Permission.ViewQuestionnaires)]
public sealed class LibraryExportsController(GovernanceDb db, TimeProvider clock) : Controller
{
    /// <summary>Writes the file.</summary>
    [HttpGet, StatementBudget(1)]
    public IActionResult Show(string? q, LibraryFilter state, TableFormat format) => LibraryTable.Table.Download(db.WholeLibrary(q, state, clock.Today()), format);
}
