using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using Governance.Data;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Drills;

/// <summary>kill -9 of the real process while people work, the client keeping the log of what was acknowledged.</summary>
public sealed class KillTests(Host host) : IClassFixture<Host>
{
    private const int Senders = 4;
    private const int LongestMilliseconds = 400;
    private readonly TestData data = new(host);
    private readonly ConcurrentDictionary<string, bool> acknowledged = new(StringComparer.Ordinal);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Founding_an_organization_is_whole_or_has_not_happened()
    {
        var person = await data.MemberAsync(await data.VendorAsync(), Role.VendorOwner);
        using var outside = new OutsideHost(host);
        for (var round = 0; round < Rounds.Count; round++) await FoundUntilKilledAsync(outside, person.Id, round, TimeSpan.FromMilliseconds(RandomNumberGenerator.GetInt32(LongestMilliseconds)));

        acknowledged.Count.ShouldBeGreaterThan(Rounds.Count, "too little was going on to learn anything");
        var found = await FoundAsync(person.Id);
        acknowledged.Keys.Except(found.Keys, StringComparer.Ordinal).ShouldBeEmpty("acknowledged and lost");
        found.Where(organization => organization.Value is not (1, 1)).ShouldBeEmpty("an organization without its owner, or without the entry that says so");
        TestContext.Current.SendDiagnosticMessage(string.Create(CultureInfo.InvariantCulture, $"{Rounds.Count} kills, {acknowledged.Count} acknowledged, {found.Count} found"));
    }

    private async Task FoundUntilKilledAsync(OutsideHost outside, UserId person, int round, TimeSpan until)
    {
        await using var process = outside.Start();
        using var browser = await outside.SignInAsync(await process.AddressAsync(Stop), person);
        (await FoundOneAsync(browser, $"r{round}-first")).ShouldBeTrue();
        var senders = Enumerable.Range(0, Senders).Select(sender => FoundManyAsync(browser, $"r{round}-s{sender}")).ToList();
        await Task.Delay(until, Stop);
        await process.KillAsync();
        await Task.WhenAll(senders);
    }

    private async Task FoundManyAsync(Browser browser, string name)
    {
        for (var number = 0; ; number++)
        {
            try
            {
                if (!await FoundOneAsync(browser, string.Create(CultureInfo.InvariantCulture, $"{name}-{number}"))) return;
            }
            catch (HttpRequestException)
            {
                // the process is dead: what was under way may have happened or not
                return;
            }
        }
    }

    private async Task<bool> FoundOneAsync(Browser browser, string slug)
    {
        using var answer = await browser.SendAsync("/o/new", "/o", [("Name", slug), ("Slug", slug)], Stop);
        if (answer.StatusCode is not (HttpStatusCode.Found or HttpStatusCode.SeeOther)) throw new InvalidOperationException($"Founding answered {answer.StatusCode}.");
        return acknowledged.TryAdd(slug, value: true);
    }

    private async Task<Dictionary<string, (int Owners, int Entries)>> FoundAsync(UserId person)
    {
        var organizations = await data.WithAsync(services => services.GetRequiredService<GovernanceDb>().Set<Organization>().Where(o => !o.Name.StartsWith("vendor")).ToListAsync(Stop));
        var found = new Dictionary<string, (int, int)>(StringComparer.Ordinal);
        foreach (var organization in organizations)
        {
            found.Add(organization.Slug.Value, await data.AsAsync(organization.Id, async db =>
                (await db.Set<Membership>().CountAsync(m => m.UserId == person, Stop), await db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(MemberAdmitted), Stop))));
        }
        return found;
    }
}
