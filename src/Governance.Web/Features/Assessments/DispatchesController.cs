using Governance.Data;
using Governance.Data.Assessments;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Assessments;

/// <summary>Sending: asking what to send to whom, and sending it once it was checked.</summary>
[Route("o/{org}/assessments"), Requires(Permission.SendAssessments)]
public sealed class DispatchesController(GovernanceDb db, Dispatch dispatch, OrganizationContext here) : Controller
{
    /// <summary>Asks for engagements, template and due date; an engagement's page can name itself.</summary>
    [HttpGet("new"), StatementBudget(2)]
    public async Task<IActionResult> New([Bind(Prefix = "")] DispatchForm form, string? q, CancellationToken stop)
    {
        ModelState.Clear();
        return View(await db.DispatchPageAsync(form, q, stop));
    }

    /// <summary>Sends what the button said: to all of them, or, where something stands against one of them by now, to none and the check again.</summary>
    [HttpPost, SendsMail, StatementBudget(30)]
    public async Task<IActionResult> Create(DispatchForm form, CancellationToken stop)
    {
        if (!ModelState.IsValid) return this.Again("New", await db.DispatchPageAsync(form, search: null, stop));
        var preview = await db.DispatchPreviewAsync(form, stop);
        if (!preview.Ready) return this.Again("~/Features/Assessments/DispatchPreviews/Show.cshtml", preview);
        var sent = await dispatch.SendAsync(here.Tenant, form.Order(), here.UserId, stop);
        this.Say(preview.Verb.Replace("Send ", "Sent ", StringComparison.Ordinal) + ".");
        return sent is [var one] ? Redirect($"/o/{here.Slug}/assessments/{one.Id.Value}") : Redirect($"/o/{here.Slug}/assessments");
    }
}
