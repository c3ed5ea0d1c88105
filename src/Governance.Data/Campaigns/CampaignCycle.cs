using Governance.Data.Door;
using Governance.Data.Queue;
using Governance.Domain.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace Governance.Data.Campaigns;

/// <summary>On the day of the next cycle: tells who launched the last one. A person looks at the check again and launches, since vendors, engagements and questionnaires have changed meanwhile.</summary>
public sealed class CampaignCycle(GovernanceDb db, TimeProvider clock) : IWorkHandler
{
    private const string Name = "campaign-cycle";
    private static readonly TimeOnly Morning = new(7, 0);

    /// <inheritdoc />
    public string Kind => Name;

    /// <summary>The work of that day (UTC).</summary>
    public static Work Of(Campaign campaign, DateOnly on)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        return new(Name, campaign.TenantId, campaign.Id.Value, new DateTimeOffset(on.ToDateTime(Morning), TimeSpan.Zero));
    }

    /// <inheritdoc />
    public async Task DoAsync(Work work, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(work);
        var id = new CampaignId(work.Subject);
        var campaign = await db.Set<Campaign>().AsNoTracking().SingleAsync(c => c.Id == id, stop);
        if (campaign.RecalledAt is not null) return;
        var text = $"The next cycle of {campaign.Title} ({campaign.Reference}) is due today. The link opens it with the same vendors and questionnaires; look at what would be sent, and launch it.";
        await db.TellAsync(campaign.TenantId, campaign.LaunchedBy, MailText.Of($"Next cycle of {campaign.Title}", text, $"campaigns/new?following={id.Value}"), clock.GetUtcNow(), stop);
    }
}
