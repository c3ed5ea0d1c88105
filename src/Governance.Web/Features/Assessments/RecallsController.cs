using Governance.Data;
using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Taking a questionnaire back.</summary>
[Route("o/{org}/assessments/{id:guid}/recall"), Requires(Permission.SendAssessments)]
public sealed class RecallsController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Says what a recall does, and asks for the reason.</summary>
    [HttpGet("new"), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } assessment ? View(new RecallPage(assessment, new(Version: assessment.Version))) : NotFound();

    /// <summary>Takes it back, and tells the vendor.</summary>
    [HttpPost, SendsMail, StatementBudget(20)]
    public async Task<IActionResult> Create(Guid id, RecallForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } assessment) return NotFound();
        if (!ModelState.IsValid) return this.Again("New", new RecallPage(assessment, form));
        if (form.Version != assessment.Version) return this.Moved("New", new RecallPage(assessment, form with { Version = assessment.Version }));
        var now = clock.GetUtcNow();
        assessment.Recall(form.Reason!, here.UserId, now);
        await TellAsync(assessment, now, stop);
        this.Say(assessment.IsAssessorsOwn ? $"{assessment.Reference} is given up." : $"{assessment.Reference} is recalled. The vendor has been told.");
        return Redirect($"/o/{here.Slug}/assessments/{id}");
    }

    private Task TellAsync(Assessment assessment, DateTimeOffset now, CancellationToken stop) => assessment.VendorOrganization is { } vendor
        ? exchange.SendAsync(vendor, new QuestionnaireRecalled(assessment.Id, assessment.RecallReason!), now, stop)
        : db.SaveChangesAsync(stop);

    private Task<Assessment?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new AssessmentId(id);
        return db.Set<Assessment>().FirstOrDefaultAsync(a => a.Id == key, stop);
    }
}
