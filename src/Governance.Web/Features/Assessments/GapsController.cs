using Governance.Data.Assessments;
using Governance.Domain;
using Governance.Domain.Gaps;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>Asking only what a reviewed assessment does not prove.</summary>
[Route("o/{org}/assessments/{id:guid}/gaps"), Requires(Permission.SendAssessments)]
public sealed class GapsController(GapDesk desk, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Shows what would be asked and what is left out, each with its reason; due in four weeks, unless the address says otherwise.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(Guid id, DateOnly? dueOn, CancellationToken stop) =>
        await desk.PageAsync(id, new(dueOn >= clock.Today() ? dueOn : clock.UsuallyDue()), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Sends what the page showed; where it would be something else by now, nothing, and the page again.</summary>
    [HttpPost, SendsMail, StatementBudget(30)]
    public async Task<IActionResult> Create(Guid id, GapForm form, CancellationToken stop)
    {
        if (await desk.PageAsync(id, form, clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page);
        if (page.Missing is [var missing, ..]) return this.Again("New", page, new Refused(missing));
        if (!string.Equals(form.Seen, page.Seen, StringComparison.Ordinal)) return this.Again("New", page, new Refused(GapRefusals.PlanMoved));
        if (await desk.SendAsync(here.Tenant, new(id), form.Order(), here.UserId, stop) is not { } sent) return NotFound();
        this.Say($"Sent {page.Act}.");
        return Redirect($"/o/{here.Slug}/assessments/{sent.Id.Value}");
    }
}
