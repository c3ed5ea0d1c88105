using System.Globalization;
using Governance.Data.Campaigns;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing;

public sealed partial class TestData
{
    /// <summary>Many vendors of a buyer, all of them linked to one organization, each with a contact and one engagement of tier 3; the first without contact, the second without engagement.</summary>
    public async Task<IReadOnlyList<Vendor>> CrowdAsync(Organization buyer, Organization seller, Member owner, int count, bool flawed = true)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(seller);
        ArgumentNullException.ThrowIfNull(owner);
        var (entity, now) = (await LegalEntityAsync(buyer, "Meridian Bank AG"), host.Clock.GetUtcNow());
        var description = new EngagementDescription("Chat assistant", null, new(null, null, null), [entity.Id], AiActRole.Deployer, AiActClass.Transparency, DataProtectionRole.Processor, owner.Id);
        List<Vendor> vendors = [];
        List<Engagement> engagements = [];
        for (var i = 0; i < count; i++)
        {
            var number = Next();
            var domain = MailDomain.Parse(string.Create(CultureInfo.InvariantCulture, $"crowd{number}.example"));
            var vendor = Vendor.Register(buyer.Id, string.Create(CultureInfo.InvariantCulture, $"VND-{number}"), new(string.Create(CultureInfo.InvariantCulture, $"Vendor {number:D5}"), null, domain, owner.Id), owner.Id, now);
            if (!flawed || i != 0) vendor.AddContact(new("Cleo Contact", EmailAddress.Parse($"cleo@{domain}"), null, "Security", OutOfHours: false));
            vendor.Link(seller.Id, domain, now);
            vendors.Add(vendor);
            if (flawed && i == 1) continue;
            var engagement = Engagement.Open(vendor, string.Create(CultureInfo.InvariantCulture, $"ENG-{number}"), description, new(2, 2, 2, 2, 2), function: null, owner.Id, now);
            vendor.Rate([engagement.Tier]);
            engagements.Add(engagement);
        }
        await AddAsync(buyer.Id, [.. vendors, .. engagements]);
        return vendors;
    }

    /// <summary>The template that the scoping rules propose for every engagement, published as a small one where nothing else has published it.</summary>
    public Task ProposedTemplateAsync() => WithAsync(async services =>
    {
        var db = services.GetRequiredService<Data.GovernanceDb>();
        var key = ScopingRules.Shipped.Rules[0].Template;
        if (await db.Set<PublishedTemplate>().AnyAsync(t => t.Key == key)) return 0;
        var small = (await TemplateAsync()).Read();
        db.Add(new PublishedTemplate(small with { Key = key }, host.Clock.GetUtcNow()));
        return await db.SaveChangesAsync();
    });

    /// <summary>Launches a campaign with one template to these vendors, due in four weeks; what it sends is sent by the queue.</summary>
    public Task<Campaign> CampaignAsync(Organization buyer, Member by, PublishedTemplate template, IEnumerable<Vendor> vendors)
    {
        ArgumentNullException.ThrowIfNull(buyer);
        ArgumentNullException.ThrowIfNull(by);
        ArgumentNullException.ThrowIfNull(template);
        return WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (buyer.Id, by.Id);
            var due = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(28);
            var order = new CampaignOrder([.. vendors.Select(v => v.Id)], [$"{template.Key}@{template.Version}"], [.. ScopingRules.Shipped.Rules.Select(r => r.Template)], new("Annual review", new(due, due, due), Note: null, "Asked in spring.", Months: null));
            var plan = await services.GetRequiredService<Data.GovernanceDb>().PlanAsync(order, CancellationToken.None);
            return await services.GetRequiredService<CampaignDesk>().LaunchAsync(buyer.Id, order, plan.Seen(), by.Id, CancellationToken.None);
        });
    }

    /// <summary>Does what is due until a campaign is sent.</summary>
    public async Task SendAllAsync(Campaign campaign)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        while (!await AsAsync(campaign.TenantId, db => db.Set<Campaign>().AnyAsync(c => c.Id == campaign.Id && c.SentAt != null)))
            if (await host.Services.GetRequiredService<WorkQueue>().RunAsync(CancellationToken.None) == 0) await Task.Delay(50);
    }
}
