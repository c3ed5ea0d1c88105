using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Sends one template to the vendors of several engagements, to all or to none: the assessments here, the questionnaires there.</summary>
public sealed class Dispatch(GovernanceDb db, QuestionnaireSender sender, TimeProvider clock)
{
    /// <summary>Sends. What the context tracked is saved and let go. Refuses, before anything is stored, what <see cref="DispatchCandidate.Missing"/> names, and a due date before today.</summary>
    public async Task<IReadOnlyList<Assessment>> SendAsync(TenantId buyer, DispatchOrder order, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // the counter is locked until the end: what is still open is looked up after any other sender is done
        await db.TurnAsync("ASM", now, stop);
        var candidates = await db.CandidatesAsync(order.Engagements, order.TemplateKey, stop);
        if (candidates.Count == 0) throw new Refused(AssessmentRefusals.NothingChosen);
        var template = await db.KeepTemplateAsync(buyer, order.TemplateKey, order.TemplateVersion, stop);
        var act = new Outgoing(buyer, await db.Set<Organization>().Where(o => o.Id == buyer).Select(o => o.Name).SingleAsync(stop), by, now);
        var sent = await sender.SendAsync(act, [.. candidates.Select(candidate => new Errand(candidate, template.On(order.DueOn, order.Note), template.Questionnaire))], stop);
        await transaction.CommitAsync(stop);
        return sent;
    }
}
