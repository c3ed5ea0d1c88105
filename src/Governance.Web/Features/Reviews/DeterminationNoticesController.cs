using Governance.Data;
using Governance.Data.Scores;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc;

namespace Governance.Web.Features.Reviews;

/// <summary>Telling the vendor what fell short, so that it may answer before anybody relies on it.</summary>
[Route("o/{org}/assessments/{id:guid}/determination-notices"), Requires(Permission.ReviewAnswers)]
public sealed class DeterminationNoticesController(GovernanceDb db, DeterminationSharing sharing, OrganizationContext here, TimeProvider clock) : Controller
{
    /// <summary>Shares every determination that the vendor is owed, as one message.</summary>
    [HttpPost, StatementBudget(21)]
    public async Task<IActionResult> Create(Guid id, CancellationToken stop)
    {
        if (await db.FactsAsync(new(id), stop) is not { } facts) return NotFound();
        var shared = await sharing.ShareAsync(facts, clock.GetUtcNow(), stop);
        if (shared == 0) throw new Refused(ReviewRefusals.NothingToShare);
        this.Say(shared == 1 ? "1 determination is shared. The vendor may answer it." : $"{shared} determinations are shared. The vendor may answer them.");
        return Redirect($"/o/{here.Slug}/assessments/{id}/determinations");
    }
}
