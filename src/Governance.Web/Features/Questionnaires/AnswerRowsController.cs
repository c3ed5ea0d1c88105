using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Governance.Web.Look;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saving all rows of the list at once, for who has no script: each that was changed as it would be saved alone. What cannot be saved is shown again, and the rest is saved.</summary>
[Route("o/{org}/questionnaires/{id:guid}/answers"), Requires(Permission.AnswerQuestionnaires)]
public sealed class AnswerRowsController(AnswerDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Saves them, a statement for each row that was changed, and another where both texts are kept.</summary>
    [HttpPost, ManyFields, StatementBudget(2 * QuestionnairePage.MostRows + 2, Again = 4)]
    public async Task<IActionResult> Update(Guid id, string? next, bool mine, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        var (held, touched) = (new Dictionary<string, HeldRow>(StringComparer.Ordinal), await TouchedAsync(open.Sheet.Document));
        foreach (var (question, form) in touched)
            if (await HeldAsync(id, question, form, stop) is { } row) held.Add(question.Key, row);
        var saved = touched.Count(row => row.Form.Keep is not AnswerKeep.Theirs && !held.ContainsKey(row.Question.Key));
        if (held.Count > 0) return await AgainAsync(id, held, saved, mine, stop);
        this.Say(saved == 0 ? "Nothing was changed, so nothing was saved." : $"{FigureWords.Of(saved, "answer is", "answers are")} saved.");
        return Redirect(this.LocalOr(next, $"{Visit.Of(here, id).Own}?view=list"));
    }

    // the rows that the page had, each under the key of its question, and of them those that somebody changed
    private async Task<List<(FrozenQuestion Question, AnswerForm Form)>> TouchedAsync(FrozenQuestionnaire document)
    {
        var rows = new List<(FrozenQuestion, AnswerForm)>();
        foreach (var question in document.Questions().Where(question => Request.Form.ContainsKey(AnswerField.Under(question.Key) + nameof(AnswerForm.Version))).Take(QuestionnairePage.MostRows))
        {
            var form = new AnswerForm { Brief = true };
            await TryUpdateModelAsync(form, question.Key, field => field.PropertyName is not nameof(AnswerForm.Brief));
            if (form.IsTouched || Unread(question).Count > 0) rows.Add((question, form));
        }
        return rows;
    }

    private List<string> Unread(FrozenQuestion question) =>
        [.. ModelState.FindKeysWithPrefix(question.Key).SelectMany(entry => entry.Value.Errors).Select(error => error.ErrorMessage)];

    private async Task<HeldRow?> HeldAsync(Guid id, FrozenQuestion question, AnswerForm form, CancellationToken stop)
    {
        if (Unread(question).Concat(new AnswerForm.Validator().Validate(form).Errors.Select(error => error.ErrorMessage)).FirstOrDefault() is { } wrong) return new(form, wrong, IsInput: true);
        try
        {
            if (form.Keep is not AnswerKeep.Theirs) await desk.SaveAsync(id, question.Key, form.Edit, form.Seen, here.UserId, stop);
            return null;
        }
        catch (AnswerChanged) { return new(form, "Changed meanwhile by somebody else. Choose what to keep.", IsConflict: true); }
        catch (Refused refused) { return new(form, refused.Refusal.Sentence, IsInput: refused.Refusal.Kind is RefusalKind.Input); }
    }

    private async Task<IActionResult> AgainAsync(Guid id, Dictionary<string, HeldRow> held, int saved, bool mine, CancellationToken stop)
    {
        if (await desk.OpenAsync(id, stop) is not { } open) return NotFound();
        ModelState.Clear();
        foreach (var (key, row) in held) ModelState.AddModelError($"row-{key}", $"Question {open.Sheet.Document.Place(key)}: {Why(open.Sheet, key, row)}");
        this.AsForm(held.Values.Any(row => row.IsInput) ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status409Conflict);
        var page = QuestionnairePage.Of(open, QuestionnaireView.List, section: null, held.Keys.First(), Visit.Of(here, id, mine));
        return View("~/Features/Questionnaires/Show.cshtml", page with { Held = held, Saved = saved, Beside = await desk.BesideAsync(open, null, stop) });
    }

    // what was saved beside it may be why a question is not asked any more
    private static string Why(AnswerSheet sheet, string question, HeldRow row) => sheet.Asked.Contains(question) ? row.Sentence : "It is not asked any more, and what you typed is not saved.";
}
