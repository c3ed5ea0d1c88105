using Governance.Data;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Organizations;
using Governance.Formats.Questionnaires;
using Governance.Web.Access;
using Governance.Web.Imports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.AnswerImports;

/// <summary>Decides about one answer of a file: a contradiction is taken by no other way.</summary>
[Route("o/{org}/answer-imports/{id:guid}/choices"), Requires(Permission.SubmitQuestionnaires)]
public sealed class AnswerChoicesController(GovernanceDb db, OrganizationContext here) : Controller
{
    /// <summary>Takes it, or leaves it out. Of what answers one question in different ways, what was taken last holds alone.</summary>
    [HttpPost, StatementBudget(3)]
    public async Task<IActionResult> Create(Guid id, AnswerChoiceForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid || await db.Set<AnswerImport>().FirstOrDefaultAsync(i => i.Id == new AnswerImportId(id), stop) is not { } import) return NotFound();
        var answered = import.Read().Questions().Where(question => question.Answer is not null).ToList();
        if (answered.Find(question => string.Equals(question.AnswerPlace, form.Place, StringComparison.Ordinal)) is not { } decided) return NotFound();
        if (form.Take) foreach (var rival in answered.Where(other => Contradict(other, decided) && import.Takes(other.AnswerPlace) is true)) import.Decide(rival.AnswerPlace, take: false, here.UserId);
        import.Decide(form.Place!, form.Take, here.UserId);
        await db.SaveChangesAsync(stop);
        this.Say(form.Take ? $"{form.Place} goes into the library with the others." : $"{form.Place} is left out.");
        return Redirect($"/o/{here.Slug}/answer-imports/{id}?after={form.After}{(form.Only is { } only ? $"&only={only}" : "")}#line-{form.Line}");
    }

    private static bool Contradict(ReadQuestion one, ReadQuestion other) =>
        string.Equals(one.Question.Text, other.Question.Text, StringComparison.OrdinalIgnoreCase) && !string.Equals(one.Answer, other.Answer, StringComparison.OrdinalIgnoreCase);
}
