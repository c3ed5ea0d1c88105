using Governance.Data;
using Governance.Data.Questionnaires;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Questionnaires;

/// <summary>Offering a questionnaire that we have completed already instead of answering, and withdrawing it.</summary>
[Route("o/{org}/questionnaires/{id:guid}/offer"), Requires(Permission.GrantEvidence)]
public sealed class InsteadOffersController(GovernanceDb db, InsteadDesk desk, OrganizationContext here) : Controller
{
    private const string Page = "InsteadOffers/New";

    /// <summary>Asks which document, and why.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) => await PageAsync(id, new(), stop) is { } page ? View(Page, page) : NotFound();

    /// <summary>Offers it, and grants it to the buyer.</summary>
    [HttpPost, SendsMail, StatementBudget(32)]
    public async Task<IActionResult> Create(Guid id, InsteadOfferForm form, CancellationToken stop)
    {
        if (await PageAsync(id, form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again(Page, page);
        var file = new EvidenceRevisionId(form.File!.Value);
        if (await desk.IsSensitiveAsync(file, stop) && await StepUpAttribute.AskAsync(HttpContext, $"Offer it to {page.Questionnaire.BuyerName}") is { } asked) return asked;
        try { if (await desk.OfferAsync(page.Questionnaire.Id, file, (form.Reason!, form.MayTake), here.UserId, stop) is null) return NotFound(); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again(Page, page, refused, nameof(form.File)); }
        this.Say($"Your own questionnaire is offered to {page.Questionnaire.BuyerName}. Until they answer, you can withdraw it.");
        return Redirect($"/o/{here.Slug}/questionnaires/{id}/acknowledgement");
    }

    /// <summary>Withdraws it; the questionnaire can be answered again.</summary>
    [HttpPost("withdrawal"), SendsMail, StatementBudget(24)]
    public async Task<IActionResult> Destroy(Guid id, CancellationToken stop)
    {
        if (await desk.WithdrawAsync(new(id), here.UserId, stop) is not { } questionnaire) return NotFound();
        this.Say($"Withdrawn. {questionnaire.BuyerName} can still open the file until you take its grant back.");
        return Redirect($"/o/{here.Slug}/questionnaires/{id}/acknowledgement");
    }

    private async Task<InsteadOfferPage?> PageAsync(Guid id, InsteadOfferForm form, CancellationToken stop)
    {
        var key = new QuestionnaireId(id);
        var questionnaire = await db.Set<Questionnaire>().AsNoTracking().FirstOrDefaultAsync(q => q.Id == key, stop);
        return questionnaire is null ? null : new(questionnaire, await desk.ChoicesAsync(questionnaire, stop), form);
    }
}
