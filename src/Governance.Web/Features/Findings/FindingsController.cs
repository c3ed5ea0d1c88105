using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>The buyer's findings.</summary>
[Route("o/{org}/findings"), Requires(Permission.ViewPortfolio)]
public sealed class FindingsController(GovernanceDb db, Remediation remediation, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them, newest first.</summary>
    [HttpGet, StatementBudget(1)]
    public async Task<IActionResult> Index(FindingFilter state, Guid? after, CancellationToken stop)
    {
        var page = await db.Set<Finding>().AsNoTracking().In(state).After(after).Rows(db).ToPageAsync(stop);
        return View(new FindingsPage(page.Rows, page.Next(f => f.Finding.Id.Value.ToString()), state, clock.Today()));
    }

    /// <summary>One of them, with what is owed after it.</summary>
    [HttpGet("{id:guid}"), StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.PageAsync(new FindingId(id), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Proposes a finding from a determination below Satisfied.</summary>
    [HttpGet("/o/{org}/assessments/{assessment:guid}/findings/new"), Requires(Permission.DecideFindings), StatementBudget(3)]
    public async Task<IActionResult> New(Guid assessment, string question, CancellationToken stop) =>
        await db.ProposalAsync(new AssessmentId(assessment), question, clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Raises it, and tells the vendor what is owed.</summary>
    [HttpPost("/o/{org}/assessments/{assessment:guid}/findings"), Requires(Permission.DecideFindings), StatementBudget(35)]
    public async Task<IActionResult> Create(Guid assessment, FindingForm form, CancellationToken stop)
    {
        var id = new AssessmentId(assessment);
        if (await db.ProposalAsync(id, form.Question ?? "", clock.Today(), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page with { Form = form });
        var finding = await remediation.RaiseAsync(id, form.Question!, form.Words(here.UserId), form.Proposed ?? "", here.UserId, stop);
        this.Say($"{finding!.Reference} is raised. The vendor has been told what is owed.");
        return RedirectToAction(nameof(Show), new { org = here.Slug, id = finding.Id.Value });
    }
}
