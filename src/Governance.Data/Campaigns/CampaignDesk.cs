using Governance.Data.Assessments;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>Launches campaigns and takes them back. Sending itself is background work: what is launched is sent, whatever happens to the process.</summary>
public sealed class CampaignDesk(GovernanceDb db, TimeProvider clock)
{
    /// <summary>Writes down who gets what, and has it sent. Refuses what <see cref="Campaign.Launch"/> does, and another plan than was seen.</summary>
    public async Task<Campaign> LaunchAsync(TenantId buyer, CampaignOrder order, string? seen, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(order);
        var now = clock.GetUtcNow();
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var reference = await db.ReferenceAsync("CMP", now, stop);
        var plan = await db.PlanAsync(order, stop);
        if (!string.Equals(plan.Seen(), seen, StringComparison.Ordinal)) throw new Refused(CampaignRefusals.PlanChanged);
        var campaign = Campaign.Launch(buyer, reference, order.Terms, plan, by, now);
        db.Add(campaign);
        foreach (var part in plan.Parts)
        {
            var kept = await db.KeepTemplateAsync(buyer, part.Key, part.Version, stop);
            db.Add(campaign.Template(part, kept.On(order.Terms.Due.First(), note: null)));
        }
        db.AddRange(plan.LeftOut.Select(part => campaign.Template(part, terms: null)));
        db.AddRange(campaign.Baselines(plan));
        db.AddRange(campaign.Members(plan));
        db.Add(new Work(CampaignSending.Name, buyer, campaign.Id.Value, now));
        if (campaign.NextOn is { } on) db.Add(CampaignCycle.Of(campaign, on));
        await db.SaveChangesAsync(stop);
        await transaction.CommitAsync(stop);
        return campaign;
    }

    /// <summary>Recalls a campaign, and has every questionnaire of it recalled that is still open.</summary>
    public async Task RecallAsync(Campaign campaign, string reason, UserId by, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        var now = clock.GetUtcNow();
        campaign.Recall(reason, by, now);
        db.Add(new Work(CampaignRecalling.Name, campaign.TenantId, campaign.Id.Value, now));
        await db.SaveChangesAsync(stop);
    }
}
