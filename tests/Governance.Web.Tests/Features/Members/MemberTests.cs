using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Members;

public sealed class MemberTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Other_roles_hold_with_the_next_request()
    {
        var bank = await data.BuyerAsync();
        var ben = await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var his = await data.SignInAsync(ben);
        (await his.GetAsync($"/o/{bank.Slug}/invitations", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var page = $"/o/{bank.Slug}/members/{ben.Membership.Id.Value}";
        (await owner.SendAsync(page, page, [("Roles", "Owner")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await his.GetAsync($"/o/{bank.Slug}/invitations", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("VendorOwner,Signatory")]
    [InlineData("1")]
    [InlineData("Nobody")]
    public async Task A_role_is_given_by_its_name_and_by_nothing_else(string roles)
    {
        var bank = await data.BuyerAsync();
        var ben = await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        var page = $"/o/{bank.Slug}/members/{ben.Membership.Id.Value}";
        using var refused = await owner.SendAsync(page, page, [("Roles", roles)], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(bank.Id, db => db.Set<Membership>().Where(m => m.Id == ben.Membership.Id).Select(m => m.Roles).SingleAsync(stop))).ShouldBe([Role.Reviewer]);
    }

    [Fact]
    public async Task Roles_are_given_only_by_whoever_has_lately_shown_who_they_are()
    {
        var bank = await data.BuyerAsync();
        var ben = await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        var page = $"/o/{bank.Slug}/members/{ben.Membership.Id.Value}";
        var old = await owner.OpenAsync(page, stop);
        host.Clock.Advance(TimeSpan.FromMinutes(6));
        using var asked = await owner.SendAsync(old, page, [("Roles", "Owner")], stop);
        (await asked.Content.ReadAsStringAsync(stop)).ShouldContain("Give these roles");
        (await data.AsAsync(bank.Id, db => db.Set<Membership>().Where(m => m.Id == ben.Membership.Id).Select(m => m.Roles).SingleAsync(stop))).ShouldBe([Role.Reviewer]);
    }

    [Fact]
    public async Task Roles_that_somebody_else_gave_meanwhile_are_shown_and_not_taken_back_unseen()
    {
        var bank = await data.BuyerAsync();
        var ben = await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var other = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        var page = $"/o/{bank.Slug}/members/{ben.Membership.Id.Value}";
        var old = await other.OpenAsync(page, stop);
        (await owner.SendAsync(page, page, [("Roles", "Legal")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await other.SendAsync(old, page, [("Roles", "Procurement")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(late, stop)).QuerySelector(".there-now")!.TextContent.ShouldContain("Legal");
    }

    [Fact]
    public async Task A_removed_member_sees_nothing_from_the_next_request_on()
    {
        var bank = await data.BuyerAsync();
        var ben = await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var his = await data.SignInAsync(ben);
        var page = $"/o/{bank.Slug}/members/{ben.Membership.Id.Value}";
        (await owner.SendAsync(page, page + "/removal", [("Reason", "moved on")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await his.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_last_owner_can_neither_leave_nor_step_down()
    {
        var bank = await data.BuyerAsync();
        var ana = await data.MemberAsync(bank, Role.Owner);
        using var owner = await data.SignInAsync(ana);
        using var left = await owner.SendAsync($"/o/{bank.Slug}/departure", $"/o/{bank.Slug}/departure", [], stop);
        left.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(left, stop)).Body!.TextContent.ShouldContain("only person who can administer");
        var page = $"/o/{bank.Slug}/members/{ana.Membership.Id.Value}";
        (await owner.SendAsync(page, page, [("Roles", "Committee")], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await owner.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_leaves_is_gone_and_everybody_else_stays()
    {
        var bank = await data.BuyerAsync();
        await data.MemberAsync(bank, Role.Owner);
        using var his = await data.SignInAsync(await data.MemberAsync(bank, Role.Legal));
        using var left = await his.SendAsync($"/o/{bank.Slug}/departure", $"/o/{bank.Slug}/departure", [("Reason", "")], stop);
        left.Headers.Location!.ToString().ShouldBe("/o");
        (await his.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Members_are_found_by_name_and_those_of_others_are_not()
    {
        var bank = await data.BuyerAsync();
        var ana = await data.MemberAsync(bank, Role.Owner);
        var eve = await data.MemberAsync(await data.BuyerAsync(), Role.Owner);
        using var owner = await data.SignInAsync(ana);
        (await owner.OpenAsync($"/o/{bank.Slug}/members?q={Uri.EscapeDataString(ana.Name.ToUpperInvariant())}", stop)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await owner.OpenAsync($"/o/{bank.Slug}/members?q={Uri.EscapeDataString(eve.Address.Value)}", stop)).QuerySelectorAll("tbody tr").Length.ShouldBe(0);
        (await owner.GetAsync($"/o/{bank.Slug}/members/{eve.Membership.Id.Value}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_long_list_goes_on_on_the_next_page_without_gap_or_double()
    {
        var bank = await data.BuyerAsync();
        var ana = await data.MemberAsync(bank, Role.Owner);
        for (var i = 0; i < 54; i++) await data.MemberAsync(bank, Role.Reviewer);
        using var owner = await data.SignInAsync(ana);
        var first = await owner.OpenAsync($"/o/{bank.Slug}/members", stop);
        var second = await owner.OpenAsync(first.QuerySelector("a[rel=next]")!.GetAttribute("href")!, stop);
        var names = first.QuerySelectorAll("tbody .under").Concat(second.QuerySelectorAll("tbody .under")).Select(e => e.TextContent).ToList();
        names.Count.ShouldBe(55);
        names.Distinct(StringComparer.Ordinal).Count().ShouldBe(55);
        second.QuerySelector("a[rel=next]").ShouldBeNull();
    }
}
