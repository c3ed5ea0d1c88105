using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>What last time has to do with a questionnaire: what is asked differently since, and the answers of then that somebody stands by.</summary>
[Route("o/{org}/questionnaires/{id:guid}/precedents")]
public sealed class PrecedentsController(ReassessmentDesk desk, AnswerDesk answers, OrganizationContext here) : Controller
{
    /// <summary>What is different since.</summary>
    [HttpGet, Requires(Permission.ViewQuestionnaires), StatementBudget(3)]
    public async Task<IActionResult> Index(Guid id, CancellationToken stop)
    {
        if (await answers.OpenAsync(id, stop) is not { Questionnaire: { Follows: not null } } open) return NotFound();
        var precedents = await desk.PrecedentsAsync(open.Questionnaire, stop);
        return View(new PrecedentsPage(open, precedents, await desk.DocumentsAsync([.. precedents.Select(p => p.FromId).OfType<QuestionnaireId>().Distinct()], stop), Visit.Of(here, id).Own));
    }

    /// <summary>Confirms answers of last time as they stand.</summary>
    [HttpPost, Requires(Permission.AnswerQuestionnaires), StatementBudget(10)]
    public async Task<IActionResult> Update(Guid id, PrecedentsForm form, CancellationToken stop)
    {
        if (await desk.ConfirmAsync(id, [.. form.Questions ?? []], here.UserId, stop) is not { } count) return NotFound();
        this.Say($"{FigureWords.Of(count, "answer of last time is", "answers of last time are")} confirmed.");
        return Redirect(this.LocalOr(form.Next, Visit.Of(here, id).Own));
    }
}
