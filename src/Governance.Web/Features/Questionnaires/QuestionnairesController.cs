using Governance.Data.Questionnaires;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>A received questionnaire, to read and to answer.</summary>
[Route("o/{org}/questionnaires/{id:guid}"), Requires(Permission.ViewQuestionnaires)]
public sealed class QuestionnairesController(AnswerDesk desk, AttachmentDesk attachments, OrganizationContext here, CookieRules cookies) : Controller
{
    private const string ViewCookie = "questionnaire-view";

    /// <summary>One question in Focus, or a section in List; the choice between the two is remembered on the device.</summary>
    [HttpGet, StatementBudget(4)]
    public async Task<IActionResult> Show(Guid id, QuestionnaireView? view, string? section, string? q, bool mine, [FromServices] SigningDesk signing, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        if (open.Questionnaire.AcceptedAt is null) return Redirect($"/o/{here.Slug}/questionnaires/{id}/acknowledgement");
        if (view is { } chosen) Response.Cookies.Append(cookies.Name(ViewCookie), chosen.ToString(), cookies.Options(TimeSpan.FromDays(365)));
        var laid = QuestionnairePage.Of(open, view ?? Remembered(), section, q, Visit.Of(here, id, mine));
        var page = laid with { Beside = await desk.BesideAsync(open, laid.Question?.Key, stop), Represented = await signing.MadeAsync(open.Questionnaire, stop) };
        var attaches = page is { Writes: true, Question: { } question } && page.Sheet.IsOpen(question);
        return View(attaches ? page with { Choices = await attachments.ChoicesAsync(here.Allows(Permission.GrantEvidence), stop) } : page);
    }

    private QuestionnaireView Remembered() =>
        Enum.TryParse<QuestionnaireView>(Request.Cookies[cookies.Name(ViewCookie)], out var view) ? view : QuestionnaireView.Focus;
}
