using Governance.Data.Door;
using Governance.Data.Queue;
using Governance.Domain.Assessments;
using Governance.Domain.Campaigns;
using Governance.Domain.Exchange.Contents;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>Recalls every questionnaire of a recalled campaign that is still open, each in its own transaction; what was reviewed or declined stays as it is.</summary>
public sealed class CampaignRecalling(GovernanceDb db, Exchange exchange, TimeProvider clock) : IWorkHandler
{
    /// <summary>The kind of work.</summary>
    public const string Name = "campaign-recall";

    /// <inheritdoc />
    public string Kind => Name;

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = new CampaignId(work.Subject);
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == id, stop);
        foreach (var assessment in await StopAsync(campaign, stop))
        {
            db.ChangeTracker.Clear();
            await RecallAsync(assessment, campaign, stop);
        }
        db.ChangeTracker.Clear();
    }

    // what waits for its turn stays here; the turn is waited for, so that nothing is being sent meanwhile
    private async Task<IReadOnlyList<AssessmentId>> StopAsync(Campaign campaign, CancellationToken stop)
    {
        var (id, now) = (campaign.Id, clock.GetUtcNow());
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await db.TurnAsync("ASM", now, stop);
        foreach (var member in await db.Set<CampaignMember>().Where(m => m.CampaignId == id && m.SettledAt == null).ToListAsync(stop)) member.HoldBack([CampaignRefusals.AlreadyRecalled], now);
        await db.SaveChangesAsync(stop);
        var open = await db.Set<CampaignMember>().Where(m => m.CampaignId == id)
            .Join(db.Set<Assessment>(), m => m.AssessmentId, a => a.Id, (m, a) => a)
            .Where(a => a.RecalledAt == null && a.ReviewClosedAt == null && (a.Acknowledgement == null || a.Acknowledgement != AcknowledgementOutcome.Declined))
            .Select(a => a.Id).ToListAsync(stop);
        await transaction.CommitAsync(stop);
        return open;
    }

    private async Task RecallAsync(AssessmentId id, Campaign campaign, CancellationToken stop)
    {
        var (assessment, now) = (await db.Set<Assessment>().SingleAsync(a => a.Id == id, stop), clock.GetUtcNow());
        assessment.Recall(campaign.RecallReason!, campaign.RecalledBy!.Value, now);
        // of one whose vendor's own questionnaire was taken instead, the vendor waits for nothing
        if (assessment.VendorOrganization is { } vendor) await exchange.SendAsync(vendor, new QuestionnaireRecalled(assessment.Id, assessment.RecallReason!), now, stop);
        else await db.SaveChangesAsync(stop);
    }
}
