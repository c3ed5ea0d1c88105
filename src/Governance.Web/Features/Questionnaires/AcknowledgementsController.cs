using Governance.Data;
using Governance.Data.Door;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Saying whether a questionnaire will be answered: accept, ask for time, decline.</summary>
[Route("o/{org}/questionnaires/{id:guid}/acknowledgement")]
public sealed class AcknowledgementsController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>The cover of the questionnaire.</summary>
    [HttpGet, Requires(Permission.ViewQuestionnaires), StatementBudget(3)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } questionnaire ? View(await PageAsync(questionnaire, new(Version: questionnaire.Version), stop)) : NotFound();

    /// <summary>Says it, and tells the buyer.</summary>
    [HttpPost, Requires(Permission.ManageQuestionnaires), StatementBudget(26)]
    public async Task<IActionResult> Create(Guid id, AcknowledgementForm form, [FromServices] ReassessmentDesk reassessments, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } questionnaire) return NotFound();
        if (!ModelState.IsValid) return this.Again("Show", await PageAsync(questionnaire, form, stop));
        if (form.Version != questionnaire.Version) return this.Moved("Show", await PageAsync(questionnaire, form with { Version = questionnaire.Version }, stop));
        var (now, before) = (clock.GetUtcNow(), questionnaire.AcceptedAt);
        try { form.ApplyTo(questionnaire, here.UserId, now); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("Show", await PageAsync(questionnaire, form, stop), refused, nameof(form.AskedDueOn)); }
        var taken = before is null && questionnaire.AcceptedAt is not null ? await reassessments.TakeOverAsync(questionnaire, here.UserId, stop) : null;
        await exchange.SendAsync(questionnaire.Buyer, new QuestionnaireAcknowledged(questionnaire.AssessmentId, form.Outcome!.Value, form.Asked, form.Why), now, stop);
        this.Say(form.Sentence(questionnaire, taken ?? 0));
        return Redirect(form.Outcome is AcknowledgementOutcome.Declined ? $"/o/{here.Slug}/inbox" : $"/o/{here.Slug}/questionnaires/{id}");
    }

    private Task<Questionnaire?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        return db.Set<Questionnaire>().FirstOrDefaultAsync(q => q.Id == key, stop);
    }

    private async Task<AcknowledgementPage> PageAsync(Questionnaire questionnaire, AcknowledgementForm form, CancellationToken stop)
    {
        var json = await db.Set<StoredDocument>().Where(d => d.Hash == questionnaire.QuestionnaireHash).Select(d => d.Json).SingleAsync(stop);
        var follows = questionnaire.Follows;
        var former = follows is null ? null : await db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(q => q.Buyer == questionnaire.Buyer && q.AssessmentId == follows, stop);
        return new(questionnaire, FrozenQuestionnaire.Read(json), form) { Former = former };
    }
}
