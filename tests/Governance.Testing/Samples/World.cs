using System.Text.RegularExpressions;
using Governance.Data.Catalogs;
using Governance.Data.Queue;
using Governance.Data.SignIn;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Testing.Samples;

/// <summary>Where the samples happen: a buyer and a vendor, each with a member of every role.</summary>
public sealed class World
{
    private World(Host host, TestData data, Party buyer, Party vendor) => (Host, Data, Buyer, Vendor, Endpoints) = (host, data, buyer, vendor, EndpointTable.Of(host));

    private DateTimeOffset signedInAt;

    /// <summary>The host.</summary>
    public Host Host { get; }

    /// <summary>Makes what a sample stands on.</summary>
    public TestData Data { get; }

    /// <summary>The organization that buys.</summary>
    public Party Buyer { get; }

    /// <summary>The organization that sells.</summary>
    public Party Vendor { get; }

    /// <summary>The host's routes.</summary>
    public EndpointTable Endpoints { get; }

    /// <summary>Today, as the host has it.</summary>
    public DateOnly Today => DateOnly.FromDateTime(Host.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Makes it.</summary>
    public static async Task<World> CreateAsync(Host host)
    {
        var data = new TestData(host);
        return new(host, data, await Party.FoundAsync(data, "buyer"), await Party.FoundAsync(data, "vendor"));
    }

    /// <summary>A feature's samples, after everybody has signed in anew where the last time is minutes ago.</summary>
    public async IAsyncEnumerable<Sample> OfAsync(IFeatureSamples feature)
    {
        ArgumentNullException.ThrowIfNull(feature);
        if (Host.Clock.GetUtcNow() - signedInAt > TimeSpan.FromMinutes(1))
        {
            await Buyer.SignInAsync(Data);
            await Vendor.SignInAsync(Data);
            signedInAt = Host.Clock.GetUtcNow();
        }
        await foreach (var sample in feature.Of(this)) yield return sample;
    }

    /// <summary>Somebody whom nobody knows.</summary>
    public Seat Visitor() => new(Data.Visitor());

    /// <summary>The buyer has sent the vendor a questionnaire; each risk factor from 1 to 4 decides the tier.</summary>
    public Task<Pair> SentAsync(int factor = 1) => Data.PairAsync(Buyer.Organization, Buyer[Role.Procurement], Vendor.Organization, Vendor[Role.VendorOwner], new RiskFactors(factor, factor, factor, factor, factor));

    /// <summary>And the vendor has accepted it.</summary>
    public async Task<Pair> AcceptedAsync(int factor = 1)
    {
        var pair = await SentAsync(factor);
        await Data.AcceptAsync(pair.Questionnaire, pair.Ben);
        return pair;
    }

    /// <summary>The vendor has submitted three answers, the last of them not applicable, and a file.</summary>
    public async Task<Pair> SubmittedAsync(SubmittedEvidence? file = null)
    {
        var pair = await SentAsync();
        await Data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "no"), TestData.NotApplicable("AC-3")], file ?? TestData.File("Access report", "AC-1"));
        return pair;
    }

    /// <summary>A questionnaire that follows one that was submitted and reviewed; it is not accepted yet.</summary>
    public async Task<Pair> FollowingAsync()
    {
        var pair = await AcceptedAsync();
        await Data.SendAnswersAsync(pair, ("AC-1", TestData.Says("yes")));
        await Data.CloseAsync(pair);
        var template = await Data.AsAsync(pair.Buyer.Id, db => db.Set<PublishedTemplate>().AsNoTracking().SingleAsync(t => t.Key == pair.Assessment.TemplateKey));
        return await Data.AgainAsync(pair, template);
    }

    /// <summary>The address of an assessment within the buyer's organization.</summary>
    public static string At(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return $"assessments/{assessment.Id.Value}";
    }

    /// <summary>The address of its questionnaire within the vendor's organization.</summary>
    public static string At(Pair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return $"questionnaires/{pair.Questionnaire.Id.Value}";
    }

    /// <summary>An engagement to which nothing is missing.</summary>
    public Task<Engagement> EngagementAsync() => Data.EngagementAsync(Buyer.Organization, Vendor.Organization, Buyer[Role.Procurement]);

    /// <summary>What was added last of a kind, by the order of ids.</summary>
    public Task<T> LastAsync<T>(Party party) where T : class
    {
        ArgumentNullException.ThrowIfNull(party);
        return Data.AsAsync(party.Organization.Id, db => db.Set<T>().AsNoTracking().OrderByDescending(row => EF.Property<object>(row, "Id")).FirstAsync());
    }

    /// <summary>What fits a pattern in the last mail of an organization to an address.</summary>
    public Task<string> MailedAsync(Party from, string address, string pattern) => Data.AsAsync(from.Organization.Id, async db =>
    {
        var text = await db.Set<OutboxMail>().Where(mail => mail.To == address).OrderByDescending(mail => mail.QueuedAt).Select(mail => mail.Text).FirstAsync();
        return Regex.Match(text, pattern, RegexOptions.Multiline, TimeSpan.FromMinutes(1)).Value;
    });

    /// <summary>A person who signs in by a button; in Development only.</summary>
    public Task<UserId> DemoPersonAsync() => Data.WithAsync(services =>
        services.GetRequiredService<Accounts>().CreateDemoPersonAsync(EmailAddress.Parse($"{Guid.CreateVersion7():N}@demo.example"), "Dana Demo", "Reviewer, Bank"));

    /// <summary>Loads the frameworks and templates that ship with the product.</summary>
    public Task<int> LoadCatalogsAsync() => Data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, CancellationToken.None));
}
