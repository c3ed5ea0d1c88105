using Governance.Data.FoundAnswers;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.FoundAnswers;

/// <summary>Handing in what was found, for review by somebody else.</summary>
[Route("o/{org}/assessments/{id:guid}/hand-in"), Requires(Permission.ReviewAnswers)]
public sealed class HandInsController(FoundAnswerDesk desk, OrganizationContext here) : Controller
{
    /// <summary>Says what handing in does, and what is left.</summary>
    [HttpGet("new"), StatementBudget(3)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await desk.SheetAsync(new(id), stop) is { } sheet ? View(new HandInPage(sheet, new(sheet.Assessment.Version))) : NotFound();

    /// <summary>Hands in: it is scored, and reviewers are told.</summary>
    [HttpPost, SendsMail, StatementBudget(32)]
    public async Task<IActionResult> Create(Guid id, HandInForm form, CancellationToken stop)
    {
        if (await desk.SheetAsync(new(id), stop) is not { } sheet) return NotFound();
        if (form.Version != sheet.Assessment.Version) return this.Moved("New", new HandInPage(sheet, new(sheet.Assessment.Version)));
        var assessment = await desk.HandInAsync(new(id), (here.UserId, here.PersonName), stop);
        this.Say($"Handed in, as submission {assessment!.LatestSubmission} of {assessment.Reference}. Somebody who did not write an answer judges it.");
        return Redirect($"/o/{here.Slug}/assessments/{id}");
    }
}
