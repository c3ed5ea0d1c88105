using System.Globalization;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saving one answer, by its button or as one types. Nothing here submits.</summary>
[Route("o/{org}/questionnaires/{id:guid}/answers/{question}"), Requires(Permission.AnswerQuestionnaires)]
public sealed class AnswersController(AnswerDesk desk, OrganizationContext here) : Controller
{
    private bool AsOneTypes => Request.Headers.ContainsKey("X-Autosave");

    /// <summary>Saves it, or shows both versions where a colleague was faster. One statement, and another where this node has not read the questionnaire yet.</summary>
    [HttpPost, OneRow, ManyFields, StatementBudget(2, Again = 3)]
    public async Task<IActionResult> Update(Guid id, string question, AnswerForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return await AgainAsync(id, question, form, stop);
        try
        {
            if (form.Keep is AnswerKeep.Theirs) return Onward(id, question, form);
            if (await desk.SaveAsync(id, question, form.Edit, form.Seen, here.UserId, stop) is not { } version) return NotFound();
            return Kept(id, question, form, version);
        }
        catch (AnswerChanged) { return await AgainAsync(id, question, form, stop); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input)
        {
            ModelState.AddModelError("", refused.Refusal.Sentence);
            return await AgainAsync(id, question, form, stop);
        }
    }

    private IActionResult Kept(Guid id, string question, AnswerForm form, int version) => AsOneTypes ? Saved(version, form.Wants) : Onward(id, question, form);

    private NoContentResult Saved(int version, string? wants)
    {
        // kept, so that nothing is lost, and yet no answer
        if (wants is not null) Response.Headers["Answer-Wants"] = wants;
        Response.Headers["Row-Version"] = version.ToString(CultureInfo.InvariantCulture);
        return NoContent();
    }

    private RedirectResult Onward(Guid id, string question, AnswerForm form) =>
        Redirect(this.LocalOr(form.Wants is null ? form.Next : null, $"{Visit.Of(here, id).Own}?{(form.Brief ? "view=list&" : "")}q={Uri.EscapeDataString(question)}{(form.Brief ? "#row-" + Uri.EscapeDataString(question) : "")}"));

    private async Task<IActionResult> AgainAsync(Guid id, string question, AnswerForm form, CancellationToken stop)
    {
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        if (AsOneTypes && !ModelState.IsValid) return Content(ModelState.Values.SelectMany(entry => entry.Errors).First().ErrorMessage);
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        var page = QuestionnairePage.Of(open, QuestionnaireView.Focus, section: null, question, Visit.Of(here, id));
        var theirs = page.Question is { } asked ? open.Sheet.Of(asked) : null;
        if (ModelState.IsValid && theirs is not null && form.Says(page.Question!, theirs)) return Kept(id, question, form, theirs.Version);
        page = page with { Typed = form.Whole(theirs), Theirs = theirs, InRow = AsOneTypes && form.Brief };
        return AsOneTypes ? PartialView("_Conflict", page) : View("~/Features/Questionnaires/Show.cshtml", page);
    }
}
