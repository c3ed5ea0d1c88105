using System.Globalization;
using Governance.Data;
using Governance.Data.Campaigns;
using Governance.Domain;
using Governance.Domain.Campaigns;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using Microsoft.EntityFrameworkCore;

namespace Governance.Benchmarks.Scenarios;

/// <summary>P16: a campaign of 200 questions to 500 vendors, from the launch to the last transmittal, sent by a portal that does nothing else.</summary>
internal static class Campaigning
{
    private const string Slug = "medium-buyer-1";
    private const int Vendors = 500, Questions = 200, Warming = 3;
    private const double MostSeconds = 5;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task RunAsync(Ground ground, Sheet sheet)
    {
        var buyer = new TenantId((await ground.ColumnAsync<Guid>("medium", $"select id from organizations where slug = '{Slug}'"))[0]);
        var sellers = (await ground.ColumnAsync<Guid>("medium", "select id from organizations where not buys order by id")).Select(id => new TenantId(id)).ToList();
        var lead = new UserId((await ground.ColumnAsync<Guid>("medium", $"select user_id from memberships where tenant_id = '{buyer.Value}' order by user_id limit 1"))[0]);
        // one alone: the campaign that is measured is sent by the process that the first has made warm
        using var portal = await ground.PortalAsync("medium", Slug);
        await portal.ReadyAsync($"/o/{Slug}/vendors");
        await using var db = ground.Open("medium", buyer);
        var vendors = await CrowdAsync(db, buyer, sellers, lead);
        var cold = await SendAsync(db, buyer, lead, vendors, await TemplateAsync(db));
        // some more make the code warm before one is measured
        for (var i = 0; i < Warming; i++) await SendAsync(db, buyer, lead, vendors, await TemplateAsync(db));
        var warm = await SendAsync(db, buyer, lead, vendors, await TemplateAsync(db));
        var what = string.Create(CultureInfo.InvariantCulture, $"campaign of {Questions} questions to {Vendors} vendors of {sellers.Count} organizations, launch to last transmittal");
        sheet.Add("P16", what, string.Create(CultureInfo.InvariantCulture, $"{warm.Took.TotalSeconds:0.0} s, of which {warm.Waited.TotalSeconds:0.0} s until the first"), string.Create(CultureInfo.InvariantCulture, $"≤ {MostSeconds} s"), warm.Took.TotalSeconds <= MostSeconds);
        sheet.Add("P16", "the same, the first thing that the process does", string.Create(CultureInfo.InvariantCulture, $"{cold.Took.TotalSeconds:0.0} s"));
    }

    private static async Task<(TimeSpan Waited, TimeSpan Took)> SendAsync(GovernanceDb db, TenantId buyer, UserId lead, IReadOnlyCollection<VendorId> vendors, PublishedTemplate template)
    {
        var due = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddDays(28);
        var order = new CampaignOrder(vendors, [$"{template.Key}@{template.Version}"], [.. ScopingRules.Shipped.Rules.Select(rule => rule.Template)], new("Benchmark", new(due, due, due), Note: null, "Measured alone.", Months: null));
        var campaign = await new CampaignDesk(db, TimeProvider.System).LaunchAsync(buyer, order, (await db.PlanAsync(order, CancellationToken.None)).Seen(), lead, CancellationToken.None);
        var until = TimeProvider.System.GetUtcNow() + Patience;
        DateTimeOffset? sent = null;
        while ((sent = await db.Set<Campaign>().AsNoTracking().Where(c => c.Id == campaign.Id).Select(c => c.SentAt).SingleAsync()) is null)
        {
            if (TimeProvider.System.GetUtcNow() > until) throw new InvalidOperationException("The campaign was not sent.");
            await Task.Delay(50);
        }
        var count = await db.Set<CampaignMember>().CountAsync(m => m.CampaignId == campaign.Id && m.AssessmentId != null);
        if (count != Vendors) throw new InvalidOperationException($"{count} of {Vendors} were sent.");
        var first = await db.Set<CampaignMember>().Where(m => m.CampaignId == campaign.Id).MinAsync(m => m.SettledAt);
        return (first!.Value - campaign.LaunchedAt, sent.Value - campaign.LaunchedAt);
    }

    private static async Task<IReadOnlyList<VendorId>> CrowdAsync(GovernanceDb db, TenantId buyer, IReadOnlyList<TenantId> sellers, UserId lead)
    {
        var now = TimeProvider.System.GetUtcNow();
        var run = Ids.New().ToString("N")[..12];
        var entity = await db.Set<LegalEntity>().Select(e => e.Id).FirstAsync();
        var description = new EngagementDescription("Chat assistant", null, new(null, null, null), [entity], AiActRole.Deployer, AiActClass.Transparency, DataProtectionRole.Processor, lead);
        var vendors = new List<VendorId>();
        for (var i = 0; i < Vendors; i++)
        {
            var domain = MailDomain.Parse(string.Create(CultureInfo.InvariantCulture, $"p16-{run}-{i}.example"));
            var vendor = Vendor.Register(buyer, string.Create(CultureInfo.InvariantCulture, $"V{run}{i}"), new($"Crowd {i}", null, domain, lead), lead, now);
            vendor.AddContact(new("Cleo Contact", EmailAddress.Parse($"cleo@{domain}"), null, "Security", OutOfHours: false));
            vendor.Link(sellers[i % sellers.Count], domain, now);
            vendors.Add(vendor.Id);
            db.AddRange(vendor, Engagement.Open(vendor, string.Create(CultureInfo.InvariantCulture, $"E{run}{i}"), description, new(2, 2, 2, 2, 2), function: null, lead, now));
        }
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return vendors;
    }

    private static async Task<PublishedTemplate> TemplateAsync(GovernanceDb db)
    {
        Option[] options = [new() { Key = "yes", Label = "Yes, everywhere", Credit = 1 }, new() { Key = "part", Label = "In part", Credit = 0.5m }, new() { Key = "no", Label = "No", Credit = 0 }];
        var questions = Enumerable.Range(1, Questions).Select(i => new Question
        {
            Key = string.Create(CultureInfo.InvariantCulture, $"q{i}"), Type = QuestionType.Choice, Options = options, Weight = 1, Need = Need.InPlace,
            Text = string.Create(CultureInfo.InvariantCulture, $"Is access to part {i} of the service limited to named people, reviewed, and logged?"),
            Why = "Access that nobody reviews outlives the reason that it was given for.", Good = "A list of people by name, looked at each quarter, with the day of the last review.",
        });
        var template = new PublishedTemplate(new QuestionnaireTemplate
        {
            Key = "p16-" + Ids.New().ToString("N")[..12], Version = "1.0", Title = "Benchmark of campaigns", Purpose = "Measures sending.", Source = "own work", Licence = "own work",
            Sections = [.. questions.Chunk(20).Select((chunk, i) => new Section { Key = $"s{i}", Title = $"Section {i}", Questions = chunk })],
        }, TimeProvider.System.GetUtcNow());
        db.Add(template);
        await db.SaveChangesAsync();
        return template;
    }
}
