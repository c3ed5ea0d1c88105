using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.DeterminationReplies;

/// <summary>What a buyer found short in the answers to a questionnaire.</summary>
[Route("o/{org}/questionnaires/{id:guid}/determinations"), Requires(Permission.ViewQuestionnaires)]
public sealed class SharedDeterminationsController(GovernanceDb db) : Controller
{
    /// <summary>Lists the determinations that were shared, and what was answered to them.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop) =>
        await db.SharedAsync(new QuestionnaireId(id), stop) is { } page ? View("Index", page) : NotFound();
}
