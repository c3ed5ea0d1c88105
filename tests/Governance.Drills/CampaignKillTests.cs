using System.Globalization;
using System.Security.Cryptography;
using Governance.Data.Campaigns;
using Governance.Data.Queue;
using Governance.Domain.Campaigns;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Drills;

/// <summary>kill -9 of the real process while it sends a campaign to hundreds, again and again.</summary>
public sealed class CampaignKillTests(Host host) : IClassFixture<Host>
{
    private const int Vendors = 500;
    private const int LongestMilliseconds = 40;
    private readonly TestData data = new(host);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_often_it_is_killed_half_way_a_campaign_sends_each_questionnaire_once()
    {
        // only the process that is killed sends
        host.LeavesQueue = true;
        using var outside = new OutsideHost(host);
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var vendors = await data.CrowdAsync(buyer, seller, ana, Vendors);
        var campaigns = new List<Campaign>();
        for (var halfWay = 0; halfWay < Rounds.Count;)
        {
            if (campaigns is [] || await FinishedAsync(campaigns[^1])) campaigns.Add(await data.CampaignAsync(buyer, ana, await data.TemplateAsync(), vendors));
            if (await KillWhileSendingAsync(outside, campaigns[^1])) halfWay++;
        }
        await ReleaseAsync(campaigns[^1]);
        await data.SendAllAsync(campaigns[^1]);
        var each = Vendors - 2;
        (await CountAsync(buyer, Direction.Sent)).ShouldBe(each * campaigns.Count);
        (await CountAsync(seller, Direction.Received)).ShouldBe(each * campaigns.Count);
        (await data.AsAsync(seller.Id, db => db.Set<Questionnaire>().CountAsync(Stop))).ShouldBe(each * campaigns.Count);
        var sent = await data.AsAsync(buyer.Id, db => db.Set<CampaignMember>().Where(m => m.AssessmentId != null).GroupBy(m => m.CampaignId).Select(g => g.Select(m => m.EngagementId).Distinct().Count()).ToListAsync(Stop));
        sent.ShouldBe(Enumerable.Repeat(each, campaigns.Count));
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Rounds.Count} kills half-way, over {campaigns.Count} campaigns of {each} questionnaires"));
    }

    // whether it was killed before everything was sent
    private async Task<bool> KillWhileSendingAsync(OutsideHost outside, Campaign campaign)
    {
        var before = await SettledAsync(campaign);
        await using var process = outside.Start();
        await process.AddressAsync(Stop);
        await ReleaseAsync(campaign);
        while (await SettledAsync(campaign) == before && !await FinishedAsync(campaign)) await Task.Delay(5, Stop);
        await Task.Delay(RandomNumberGenerator.GetInt32(LongestMilliseconds), Stop);
        await process.KillAsync();
        return !await FinishedAsync(campaign);
    }

    private Task<int> SettledAsync(Campaign campaign) => data.AsAsync(campaign.TenantId, db => db.Set<CampaignMember>().CountAsync(m => m.CampaignId == campaign.Id && m.AssessmentId != null, Stop));

    private Task<bool> FinishedAsync(Campaign campaign) => data.AsAsync(campaign.TenantId, db => db.Set<Campaign>().AnyAsync(c => c.Id == campaign.Id && c.SentAt != null, Stop));

    // as if the two minutes had passed that the work of a dead node is left to it
    private Task<int> ReleaseAsync(Campaign campaign) => data.AsAsync(campaign.TenantId, db =>
        db.Set<Work>().Where(w => w.Kind == CampaignSending.Name && w.Subject == campaign.Id.Value).ExecuteUpdateAsync(set => set.SetProperty(w => w.LeasedUntil, (DateTimeOffset?)null), Stop));

    private Task<int> CountAsync(Organization organization, Direction direction) => data.AsAsync(organization.Id, db => db.Set<Transmittal>().CountAsync(t => t.Kind == TransmittalKind.QuestionnaireSent && t.Direction == direction, Stop));
}
