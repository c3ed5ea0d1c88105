using Governance.Data;
using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Answering a vendor that offers its own completed questionnaire instead.</summary>
[Route("o/{org}/assessments/{id:guid}/offer"), Requires(Permission.SendAssessments)]
public sealed class InsteadAnswersController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>What is offered, why, and what either answer does.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await PageAsync(id, stop) is { } page ? View("InsteadAnswers/Show", page with { Form = new(Version: page.Assessment.Version), Opens = page.OpensOn(clock.Today()) }) : NotFound();

    /// <summary>Takes it or asks for ours after all, and tells the vendor.</summary>
    [HttpPost, SendsMail, StatementBudget(32)]
    public async Task<IActionResult> Create(Guid id, InsteadAnswerForm form, CancellationToken stop)
    {
        const string View = "InsteadAnswers/Show";
        if (await PageAsync(id, stop) is not { } found) return NotFound();
        var page = found with { Opens = found.OpensOn(clock.Today()) };
        if (!ModelState.IsValid) return this.Again(View, page with { Form = form });
        if (form.Version != page.Assessment.Version) return this.Moved(View, page with { Form = form with { Version = page.Assessment.Version } });
        await AnswerAsync(page, form, stop);
        this.Say(form.Outcome is OfferOutcome.Accepted
            ? $"{page.Vendor} has been told that you take its own questionnaire. Answer {page.Assessment.Reference} from it."
            : $"{page.Vendor} has been told that you ask for your own questionnaire, due on {page.Assessment.DueOn:d MMMM yyyy}.");
        return Redirect($"/o/{here.Slug}/assessments/{id}");
    }

    private async Task AnswerAsync(InsteadAnswerPage page, InsteadAnswerForm form, CancellationToken stop)
    {
        var (assessment, now) = (page.Assessment, clock.GetUtcNow());
        var vendor = assessment.VendorOrganization;
        assessment.AnswerOffer(form.Outcome!.Value, form.Reason, page.Opens, here.UserId, now);
        var moves = form.Outcome is OfferOutcome.Refused && form.DueOn is { } on && on != assessment.DueOn;
        if (moves) assessment.ChangeDueDate(form.DueOn!.Value, form.Reason!, here.UserId, now);
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await exchange.SendAsync(vendor!.Value, new InsteadAnswered(assessment.Id, form.Outcome.Value, assessment.Offer.Answer), now, stop);
        if (moves) await exchange.SendAsync(vendor.Value, new DueDateChanged(assessment.Id, assessment.DueOn, assessment.DueDateReason!), now, stop);
        await transaction.CommitAsync(stop);
    }

    private Task<InsteadAnswerPage?> PageAsync(Guid id, CancellationToken stop)
    {
        var key = new AssessmentId(id);
        return db.Set<Assessment>().Where(a => a.Id == key).Join(db.Set<Vendor>(), a => a.VendorId, v => v.Id, (a, v) => new { Assessment = a, v.Name })
            .Select(x => new InsteadAnswerPage(x.Assessment, x.Name, db.Set<ReceivedEvidence>().FirstOrDefault(e => e.GrantId == x.Assessment.Offer.Grant), new(null, null, null, 0))).FirstOrDefaultAsync(stop);
    }
}
