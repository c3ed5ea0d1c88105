using Governance.Data;
using Governance.Data.Clarifications;
using Governance.Domain.Organizations;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Clarifications;

/// <summary>The buyer answers what the vendor asks about a questionnaire, and asks in turn.</summary>
[Route("o/{org}/assessments/{id:guid}/clarifications")]
public sealed class AssessmentClarificationsController(ClarificationDesk desk, GovernanceDb db, OrganizationContext here) : ClarificationsController(desk, db, here)
{
    /// <inheritdoc />
    protected override bool Writes { get; } = here.Allows(Permission.SendAssessments);

    /// <summary>What was asked and answered, about all of it or about one question.</summary>
    [HttpGet, Requires(Permission.ViewPortfolio), StatementBudget(4)]
    public async Task<IActionResult> Index(Guid id, string? question, string? after, CancellationToken stop) => await ThreadsAsync(await SideAsync(id, stop), question, after, stop);

    /// <summary>A new question to the vendor.</summary>
    [HttpGet("new"), Requires(Permission.SendAssessments), StatementBudget(1)]
    public async Task<IActionResult> New(Guid id, string? question, CancellationToken stop) => Asking(await SideAsync(id, stop), question);

    /// <summary>Asks, or goes on in a thread: asks on, or answers.</summary>
    [HttpPost, Requires(Permission.SendAssessments), SendsMail, StatementBudget(24)]
    public async Task<IActionResult> Create(Guid id, ClarificationForm form, CancellationToken stop) => await SayAsync(await SideAsync(id, stop), form, stop);

    private Task<ClarificationSide?> SideAsync(Guid id, CancellationToken stop) => ClarificationSide.OfBuyerAsync(Db, Root, id, stop);
}
