using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Members;

public sealed class OwnedByMemberTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Removing_a_member_says_what_stays_behind_with_counts_and_links_that_show_as_many()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        await data.OweAsync(pair, jonas, ("First gap", FindingSeverity.High, today.AddDays(5)), ("Second gap", FindingSeverity.Low, today.AddDays(6)));
        using var owner = await data.AsRoleAsync(pair.Buyer, Role.Owner);
        var root = $"/o/{pair.Buyer.Slug}";
        var page = await owner.OpenAsync($"{root}/members/{jonas.Membership.Id.Value}", stop);
        var link = page.QuerySelector($"a[href='{root}/obligations?owner={jonas.Id.Value}']").ShouldNotBeNull();
        link.TextContent.ShouldBe("2 obligations still owed");
        page.QuerySelector($"a[href^='{root}/vendors?owner']").ShouldBeNull();
        (await owner.OpenAsync(link.GetAttribute("href")!, stop)).QuerySelectorAll("tbody a.row-link").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Vendors_and_engagements_are_counted_and_their_lists_narrowed_to_them()
    {
        var pair = await data.PairAsync();
        using var owner = await data.AsRoleAsync(pair.Buyer, Role.Owner);
        var root = $"/o/{pair.Buyer.Slug}";
        var page = await owner.OpenAsync($"{root}/members/{pair.Ana.Membership.Id.Value}", stop);
        foreach (var register in (string[])["vendors", "engagements"])
        {
            var link = page.QuerySelector($"a[href='{root}/{register}?owner={pair.Ana.Id.Value}']").ShouldNotBeNull(register);
            link.TextContent.ShouldStartWith("1 ", customMessage: register);
            (await owner.OpenAsync(link.GetAttribute("href")!, stop)).QuerySelectorAll("tbody a.row-link").Length.ShouldBe(1, register);
            (await owner.OpenAsync($"{root}/{register}?owner={pair.Ben.Id.Value}", stop)).QuerySelectorAll("tbody a.row-link").ShouldBeEmpty(register);
        }
    }

    [Fact]
    public async Task A_member_who_owns_nothing_leaves_nothing_behind()
    {
        var bank = await data.BuyerAsync();
        var legal = await data.MemberAsync(bank, Role.Legal);
        using var owner = await data.AsRoleAsync(bank, Role.Owner);
        (await owner.OpenAsync($"/o/{bank.Slug}/members/{legal.Membership.Id.Value}", stop)).QuerySelector("main .callout").ShouldBeNull();
        using var leaving = await data.SignInAsync(legal);
        (await leaving.OpenAsync($"/o/{bank.Slug}/departure", stop)).QuerySelector("main .callout").ShouldBeNull();
    }
}
