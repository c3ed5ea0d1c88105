using Governance.Data;
using Governance.Data.Findings;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Governance.Web.Lists;
using Governance.Web.Look.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Findings;

/// <summary>The buyer's findings.</summary>
[Route("o/{org}/findings"), Requires(Permission.ViewPortfolio)]
public sealed class FindingsController(GovernanceDb db, Remediation remediation, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Lists them as the address asks; without a word, the open ones, newest first.</summary>
    [HttpGet, StatementBudget(3)]
    public async Task<IActionResult> Index(FindingFilter filter, CancellationToken stop)
    {
        var page = await db.Rows(filter, clock.Today()).ToPageAsync(stop);
        var owners = (await db.ColleaguesAsync(stop)).Select(p => new Choice(p.Id.Value.ToString(), p.DisplayName));
        return View(new FindingsPage(filter, page.Rows, page.Next(f => f.Key.ToString()), [.. owners], await db.AboutAsync(filter, stop), clock.Today()));
    }

    /// <summary>One of them, with what is owed after it.</summary>
    [HttpGet("{id:guid}"), StatementBudget(1)]
    public async Task<IActionResult> Show(Guid id, CancellationToken stop) =>
        await db.PageAsync(new FindingId(id), clock.Today(), stop) is { } page ? View(page) : NotFound();

    /// <summary>Proposes a finding from a determination below Satisfied.</summary>
    [HttpGet("/o/{org}/assessments/{assessment:guid}/findings/new"), Requires(Permission.DecideFindings), StatementBudget(4)]
    public async Task<IActionResult> New(Guid assessment, string question, CancellationToken stop) =>
        await db.ProposalAsync(new AssessmentId(assessment), question, (here.UserId, clock.Today()), stop) is { } page ? View(page) : NotFound();

    /// <summary>Raises it, and tells the vendor what is owed.</summary>
    [HttpPost("/o/{org}/assessments/{assessment:guid}/findings"), Requires(Permission.DecideFindings), StatementBudget(39)]
    public async Task<IActionResult> Create(Guid assessment, FindingForm form, CancellationToken stop)
    {
        var id = new AssessmentId(assessment);
        if (await db.ProposalAsync(id, form.Question ?? "", (here.UserId, clock.Today()), stop) is not { } page) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", page with { Form = form });
        var finding = await remediation.RaiseAsync(id, form.Question!, form.Words(here.UserId), form.Proposed ?? "", here.UserId, stop);
        this.Say($"{finding!.Reference} is raised. {(page.Assessment.IsAssessorsOwn ? "What is owed is a duty of ours" : "The vendor has been told what is owed")}.");
        return RedirectToAction(nameof(Show), new { org = here.Slug, id = finding.Id.Value });
    }
}
