using Governance.Data;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.SharedDecisions;

/// <summary>What buyers decided, as the vendor is told it: outcome and conditions.</summary>
[Route("o/{org}/questionnaires/{id:guid}/decisions"), Requires(Permission.ViewQuestionnaires)]
public sealed class SharedDecisionsController(GovernanceDb db) : Controller
{
    /// <summary>Lists the decisions that rest on a questionnaire.</summary>
    [HttpGet, StatementBudget(2)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        if (await db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(q => q.Id == key, stop) is not { } questionnaire) return NotFound();
        var decisions = await db.Set<SharedDecision>().AsNoTracking().Where(d => d.QuestionnaireId == key).OrderByDescending(d => d.At).Take(20).ToListAsync(stop);
        return View(new SharedDecisionsPage(questionnaire, decisions));
    }
}
