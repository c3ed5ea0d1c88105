using System.Net;
using Governance.Data;
using Governance.Data.Door;
using Governance.Data.Door.Projections;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Undertakings;

public sealed class OwnerTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whom_the_vendor_names_sees_to_it_there_and_the_buyer_reads_the_name()
    {
        var (pair, owed, reviewer) = await OwedAsync();
        var dana = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/undertakings";
        using var named = await NameAsync(ben, pair, owed, dana);
        named.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ben.OpenAsync($"{theirs}/{owed.Id.Value}", stop)).QuerySelector("main aside")!.TextContent.ShouldContain(dana.Name);
        (await ben.OpenAsync($"{theirs}?owner={dana.Id.Value}", stop)).QuerySelectorAll("tbody a.row-link").Length.ShouldBe(1);
        (await ben.OpenAsync($"{theirs}?owner={pair.Ben.Id.Value}", stop)).QuerySelectorAll("tbody a.row-link").ShouldBeEmpty();
        using var rita = await data.SignInAsync(reviewer);
        (await rita.OpenAsync($"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}", stop)).QuerySelector("main aside")!.TextContent.ShouldContain($"named by {pair.Vendor.Name}");
        var held = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().OrderBy(t => t.At).ThenBy(t => t.Sequence).ToListAsync(stop));
        held.ShouldContain(t => t.Kind == TransmittalKind.VendorOwnerNamed);
        foreach (var text in held.Select(t => t.Content)) text.ShouldNotContain(dana.Id.Value.ToString(), customMessage: "Only the name crosses.");
        (await EntriesAsync(pair.Buyer)).ShouldBe([nameof(ObligationVendorOwnerNamed)]);
        (await EntriesAsync(pair.Vendor)).ShouldBe([nameof(UndertakingOwnerNamed)]);
    }

    [Fact]
    public async Task The_name_that_arrived_is_made_again_from_the_log()
    {
        var (pair, owed, _) = await OwedAsync();
        var dana = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await NameAsync(ben, pair, owed, dana)).Dispose();
        var after = await ObligationAsync(pair);
        await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().ExecuteUpdateAsync(set => set.SetProperty(o => o.VendorOwner, (string?)null).SetProperty(o => o.VendorOwnerNamedAt, (DateTimeOffset?)null), stop));
        var log = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().Where(t => t.Kind == TransmittalKind.VendorOwnerNamed).ToListAsync(stop));
        (await data.WithAsync(services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = pair.Buyer.Id;
            return services.GetRequiredService<Replay>().ApplyAsync(services.GetRequiredService<GovernanceDb>(), log, enclosed: [], stop);
        })).ShouldBe(1);
        var again = await ObligationAsync(pair);
        (again.VendorOwner, again.VendorOwnerNamedAt).ShouldBe((dana.Name, after.VendorOwnerNamedAt));
    }

    [Fact]
    public async Task Nobody_but_an_owner_of_the_vendor_names_and_nobody_whose_roles_do_not_fit_is_named()
    {
        var (pair, owed, _) = await OwedAsync();
        var (dana, signer) = (await data.MemberAsync(pair.Vendor, Role.Contributor), await data.MemberAsync(pair.Vendor, Role.Signatory));
        using var contributor = await data.SignInAsync(dana);
        var own = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";
        (await contributor.OpenAsync(own, stop)).QuerySelector("a[href$='/owners/new']").ShouldBeNull();
        (await contributor.GetAsync($"{own}/owners/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var stranger in new[] { signer, pair.Ana })
        {
            using var refused = await NameAsync(ben, pair, owed, stranger);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Browser.ReadAsync(refused, stop)).QuerySelector("#OwnerId-message")!.TextContent.ShouldContain(FindingRefusals.OwnerUnfit.Sentence);
        }
        (await ObligationAsync(pair)).VendorOwnerNamedAt.ShouldBeNull();
    }

    [Fact]
    public async Task Nobody_but_the_vendor_that_owes_can_name_who_sees_to_it()
    {
        var (pair, owed, _) = await OwedAsync();
        var other = await data.VendorAsync();
        var text = ContentJson.Write(new VendorOwnerNamed(owed.Id, "Mallory"));
        var forged = new Transmittal(pair.Buyer.Id, other.Id, Direction.Received, new(Ids.New()), VendorOwnerNamed.Kind, 1, text, new string('a', 64), host.Clock.GetUtcNow());
        await Should.ThrowAsync<InvalidOperationException>(() => data.AsAsync(pair.Buyer.Id, async db =>
        {
            await new VendorOwnerNamedProjection().ApplyAsync(db, forged, stop);
            return 0;
        }));
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private Task<HttpResponseMessage> NameAsync(Browser browser, Pair pair, Obligation owed, Member member)
    {
        var own = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}/owners";
        return browser.SendAsync($"{own}/new", own, [("OwnerId", member.Id.Value.ToString())], stop);
    }

    private Task<Obligation> ObligationAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));

    private Task<List<string>> EntriesAsync(Organization organization) => data.AsAsync(organization.Id, async db =>
        (await db.Set<AuditEntry>().OrderBy(e => e.At).ToListAsync(stop)).Where(e => e.Act.EndsWith("OwnerNamed", StringComparison.Ordinal)).Select(e => e.Act).ToList());

    private async Task<(Pair Pair, Obligation Owed, Member Reviewer)> OwedAsync()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        using var browser = await data.SignInAsync(jonas);
        var own = TestData.OfAssessment(pair) + "/findings";
        (await browser.SendAsync(own + "/new?question=AC-1", own, [("Title", "Gap"), ("Seen", "Seen."), ("Action", "Act."), ("Severity", "High")], stop)).Dispose();
        return (pair, await ObligationAsync(pair), jonas);
    }
}
