using Governance.Data;
using Governance.Data.Door;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Governance.Web.Features.Assessments;

/// <summary>Moving the due date, and answering a vendor that asks for time.</summary>
[Route("o/{org}/assessments/{id:guid}/due-date"), Requires(Permission.SendAssessments)]
public sealed class DueDatesController(GovernanceDb db, Exchange exchange, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Asks for the date and the reason.</summary>
    [HttpGet("edit"), StatementBudget(1)]
    public async Task<IActionResult> Edit(Guid id, CancellationToken stop) =>
        await FindAsync(id, stop) is { } assessment
            ? View(new DueDatePage(assessment, new(assessment.WaitsForTime ? assessment.AskedDueOn : assessment.DueOn, Version: assessment.Version)))
            : NotFound();

    /// <summary>Decides, and tells the vendor.</summary>
    [HttpPost, SendsMail, StatementBudget(20)]
    public async Task<IActionResult> Update(Guid id, DueDateForm form, CancellationToken stop)
    {
        if (await FindAsync(id, stop) is not { } assessment) return NotFound();
        if (!ModelState.IsValid) return this.Again("Edit", new DueDatePage(assessment, form));
        if (form.Version != assessment.Version) return this.Moved("Edit", new DueDatePage(assessment, form with { Version = assessment.Version }));
        var now = clock.GetUtcNow();
        try { assessment.ChangeDueDate(form.Keep ? assessment.DueOn : form.DueOn!.Value, form.Reason!, here.UserId, now); }
        catch (Refused refused) when (refused.Refusal.Kind is RefusalKind.Input) { return this.Again("Edit", new DueDatePage(assessment, form), refused, nameof(form.DueOn)); }
        await TellAsync(assessment, now, stop);
        this.Say($"{assessment.Reference} is due on {assessment.DueOn:d MMMM yyyy}.{(assessment.IsAssessorsOwn ? "" : " The vendor has been told.")}");
        return Redirect($"/o/{here.Slug}/assessments/{id}");
    }

    private Task TellAsync(Assessment assessment, DateTimeOffset now, CancellationToken stop) => assessment.VendorOrganization is { } vendor
        ? exchange.SendAsync(vendor, new DueDateChanged(assessment.Id, assessment.DueOn, assessment.DueDateReason!), now, stop)
        : db.SaveChangesAsync(stop);

    private Task<Assessment?> FindAsync(Guid id, CancellationToken stop)
    {
        var key = new AssessmentId(id);
        return db.Set<Assessment>().FirstOrDefaultAsync(a => a.Id == key, stop);
    }
}
