using Governance.Data;
using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Reviews;

/// <summary>Returning questions: all drafted queries as one message.</summary>
[Route("o/{org}/assessments/{id:guid}/returns"), Requires(Permission.ReviewAnswers)]
public sealed class ReturnsController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    private const int Days = 14;

    /// <summary>Shows what would go, and asks for the due date.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop)
    {
        var page = await db.ReturnAsync(new AssessmentId(id), new(clock.Today().AddDays(Days)), stop);
        return page is null ? NotFound() : View(page.AsOfNow());
    }

    /// <summary>Returns them; these questions, and no others, are open again.</summary>
    [HttpPost, SendsMail, StatementBudget(24)]
    public async Task<IActionResult> Create(Guid id, ReturnForm form, CancellationToken stop)
    {
        if (await db.ReturnAsync(new AssessmentId(id), form, stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        if (!page.IsAsOfNow) return this.Moved("New", page.AsOfNow());
        var now = clock.GetUtcNow();
        page.Assessment.Return(page.Drafts.Count, form.DueOn!.Value, here.UserId, now);
        foreach (var draft in page.Drafts) draft.Send(now);
        var content = new QuestionsReturned(page.Assessment.Id, [.. page.Drafts.Select(d => new ReturnedQuery(d.Question, d.Text))], form.DueOn.Value);
        if (page.Assessment.VendorOrganization is { } vendor) await exchange.SendAsync(vendor, content, now, stop);
        else await db.SaveChangesAsync(stop);
        this.Say($"Returned {page.Count} to {page.To}, due on {form.DueOn:d MMMM yyyy}.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/review");
    }
}
