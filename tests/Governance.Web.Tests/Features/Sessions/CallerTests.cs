using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Sessions;

/// <summary>Who sends a request is found by one function of the database, and by queries where there is none: both say the same.</summary>
public sealed class CallerTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_function_and_the_queries_find_the_same_caller()
    {
        var (buyer, vendor, left) = (await data.BuyerAsync(), await data.VendorAsync(), await data.BuyerAsync());
        var nowhere = await data.AccountAsync();
        var member = await data.MemberAsync(buyer, Role.Procurement, Role.Reviewer);
        await data.JoinAsync(member, vendor, Role.VendorOwner);
        var former = await data.MemberAsync(left, Role.Committee);
        var owner = await data.MemberAsync(left, Role.Owner);
        using (var browser = await data.SignInAsync(owner)) (await browser.SendAsync($"/o/{left.Slug}/members/{former.Membership.Id.Value}", $"/o/{left.Slug}/members/{former.Membership.Id.Value}/removal", [("Reason", "moved on")], stop)).Dispose();

        (await FoundAsync(nowhere.Id.Value)).Organizations.ShouldBeEmpty();
        (await FoundAsync(former.Id.Value)).Organizations.ShouldBeEmpty();
        var caller = await FoundAsync(member.Id.Value);
        caller.DisplayName.ShouldBe(member.Name);
        caller.Organizations.Select(own => own.Organization.Slug).ShouldBe([buyer.Slug, vendor.Slug], ignoreOrder: true);
        caller.Organizations.Single(own => own.Organization.Id == buyer.Id).Roles.ShouldBe([Role.Procurement, Role.Reviewer], ignoreOrder: true);
    }

    [Fact]
    public async Task A_key_that_nobody_was_given_finds_nobody()
    {
        var (written, queried) = await BothAsync(SessionStore.HashOf("nobody's"));
        written.ShouldBeNull();
        queried.ShouldBeNull();
    }

    private async Task<Caller> FoundAsync(Guid user)
    {
        var key = await data.WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(user, SignInMethod.Passkey, "Test", stop));
        var (written, queried) = await BothAsync(SessionStore.HashOf(key));
        Said(written!).ShouldBe(Said(queried!));
        return written!;
    }

    private async Task<(Caller? Written, Caller? Queried)> BothAsync(string hash) =>
        (await data.WithAsync(services => services.GetRequiredService<ICallers>().FindAsync(hash, stop)), await data.WithAsync(services => services.GetRequiredService<QueriedCallers>().FindAsync(hash, stop)));

    private static IEnumerable<object> Said(Caller caller) =>
    [
        caller with { Organizations = [] },
        .. caller.Organizations.SelectMany(own => (IEnumerable<object>)[own.Organization.Id, own.Organization.Slug, own.Organization.Name, own.Organization.Buys, own.Organization.Sells, own.Organization.CreatedAt, string.Join(',', own.Roles), own.JoinedAt]),
    ];
}
