using System.Globalization;
using Governance.Data;
using Governance.Data.Bulk;
using Governance.Domain;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Domain.Vendors;
using static Governance.Cli.Scale.ScaleWords;

namespace Governance.Cli.Scale;

/// <summary>Fills the register of a buyer. Four of five vendors are claimed, a few of the sellers by far the most often.</summary>
/// <param name="installation">Where.</param>
/// <param name="sellers">Who claims.</param>
/// <param name="clock">The time.</param>
internal sealed class ScaleRegister(Installation installation, IReadOnlyList<ScaleTenant> sellers, TimeProvider clock)
{
    private const int OneUnclaimedIn = 5, OneContractIn = 3;
    private readonly DateTimeOffset now = clock.GetUtcNow();

    /// <summary>Loads so many vendors, each with an engagement; how many audit entries that made beside.</summary>
    /// <param name="buyer">Whose register.</param>
    /// <param name="first">Number of the first vendor among those of all buyers.</param>
    /// <param name="count">How many.</param>
    /// <param name="stop">Ends it.</param>
    public async Task<(IReadOnlyList<ScaleEngagement> Made, int Entries)> FillAsync(ScaleTenant buyer, int first, int count, CancellationToken stop)
    {
        await using var db = installation.Open(new TenantScope { Tenant = buyer.Id, User = buyer.Lead }, clock);
        var references = await ReferencesAsync(db, count, stop);
        List<ScaleEngagement> made = [.. Enumerable.Range(0, count).Select(i => Make(buyer, first + i, [.. references.Select(series => series[i])]))];
        var batch = new Batch("register of vendors");
        batch.Add(made.Select(m => m.Vendor));
        batch.Add(made.SelectMany(m => m.Vendor.Contacts));
        batch.Add(made.Select(m => m.Engagement));
        batch.Add(made.SelectMany(m => m.Engagement.UsingEntities));
        batch.Add(made.Select(m => m.Contract).OfType<Contract>());
        var trail = new ScaleTrail(db.Model);
        foreach (var m in made)
            batch.Add(trail.Of(new Aggregate?[] { m.Vendor, m.Engagement, m.Contract }.OfType<Aggregate>(), buyer.Lead, m.Vendor.RegisteredAt, int.MaxValue));
        return (made, await batch.WriteAsync(db, buyer.Id, now, stop));
    }

    private async Task<IReadOnlyList<string>[]> ReferencesAsync(GovernanceDb db, int count, CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        IReadOnlyList<string>[] series = [await db.ReferencesAsync("VND", count, now, stop), await db.ReferencesAsync("ENG", count, now, stop), await db.ReferencesAsync("CTR", count, now, stop)];
        await whole.CommitAsync(stop);
        return series;
    }

    private ScaleEngagement Make(ScaleTenant buyer, int i, string[] references)
    {
        // the square crowds the draw towards the first sellers
        var draw = Draw(1000, i, 7) / 1000.0;
        var seller = i % OneUnclaimedIn == OneUnclaimedIn - 1 ? null : sellers[(int)(sellers.Count * draw * draw)];
        var at = now.AddDays(-30 - Draw(500, i));
        var vendor = Vendor.Register(buyer.Id, references[0], new(Company(i), Registered(i), seller?.Domain ?? MailDomain.Parse(string.Create(CultureInfo.InvariantCulture, $"company-{i}.example")), buyer.Lead), buyer.Lead, at);
        vendor.AddContact(new(Person(i), EmailAddress.Parse($"trust@{vendor.Domain!.Value}"), "+352 20 30 40", "Head of trust", OutOfHours: i % 2 == 0));
        if (seller is not null) vendor.Link(seller.Id, seller.Domain, at.AddDays(2));
        var function = buyer.Functions[Draw(buyer.Functions.Count, i, 1)];
        var description = new EngagementDescription(Service(i), "Reads what the customer sends and drafts what a person decides.", new(Registered(i), CountryCode.Parse("DE"), null), [buyer.Entity.Id],
            AiActRole.Deployer, (AiActClass)(2 + Draw(5, i, 2)), DataProtectionRole.Processor, buyer.Lead);
        var engagement = Engagement.Open(vendor, references[1], description, Factors(i), function, buyer.Lead, at.AddDays(3));
        vendor.Rate([engagement.Tier]);
        return new(vendor, engagement, i % OneContractIn == 0 ? Signed(engagement, references[2], at) : null, seller);
    }

    private static RiskFactors Factors(int i) => new(Factor(i, 1), Factor(i, 2), Factor(i, 3), Factor(i, 4), Factor(i, 5));

    private static int Factor(int i, int which) => RiskFactors.Least + Draw(RiskFactors.Most, i, which);

    private static Contract Signed(Engagement engagement, string reference, DateTimeOffset at)
    {
        var on = DateOnly.FromDateTime(at.UtcDateTime);
        return Contract.Record(engagement, reference, new("Master services agreement", on, on.AddDays(14), null, new("12.3", 10, 20, 60, 120, 10)));
    }
}
