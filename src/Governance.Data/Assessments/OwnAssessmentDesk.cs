using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Assessments;

/// <summary>Begins assessments that our own people answer from public documents. Nothing crosses.</summary>
public sealed class OwnAssessmentDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>Begins one; null where the engagement is not here. Refuses what <see cref="Assessment.Begin"/> refuses, and a template that is not published.</summary>
    /// <param name="buyer">Who assesses.</param>
    /// <param name="engagement">What is assessed.</param>
    /// <param name="template">Key and version of a published template.</param>
    /// <param name="dueOn">The last day to hand the answers in.</param>
    /// <param name="by">Who begins.</param>
    /// <param name="stop">Ends it; nothing is kept.</param>
    public async Task<Assessment?> BeginAsync(TenantId buyer, EngagementId engagement, (string Key, string Version) template, DateOnly dueOn, UserId by, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        // the counter is locked until the end: what is still open is looked up after any other who begins or sends is done
        var reference = await db.ReferenceAsync("ASM", now, stop);
        if (await db.CandidatesAsync([engagement], template.Key, stop) is not [var candidate]) return null;
        candidate = candidate with { CameToNothing = await CameToNothingAsync(engagement, template.Key, DateOnly.FromDateTime(now.UtcDateTime), stop) };
        var kept = await db.KeepTemplateAsync(buyer, template.Key, template.Version, stop);
        var assessment = Assessment.Begin(buyer, candidate, kept.On(dueOn, note: null), reference, by, now);
        db.Add(assessment);
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return assessment;
    }

    private Task<bool> CameToNothingAsync(EngagementId engagement, string template, DateOnly today, CancellationToken stop) => db.Set<Assessment>()
        .Where(a => a.EngagementId == engagement && a.TemplateKey == template && a.VendorOrganization != null && a.GapOf == null && a.LatestSubmission == 0)
        .AnyAsync(a => a.Acknowledgement == AcknowledgementOutcome.Declined || (a.Acknowledgement == null && a.DueOn < today), stop);
}
