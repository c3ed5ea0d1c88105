using System.Net;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Sessions;

public sealed class SessionTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_ended_session_is_over_with_its_next_request()
    {
        var account = await data.AccountAsync();
        using var here = await data.SignInAsync(account.Id);
        using var there = await data.SignInAsync(account.Id);
        (await there.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var ended = await here.SendAsync("/account/sessions", "/account/sessions/others/end", [], stop);
        ended.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await there.GetAsync("/account", stop)).Headers.Location!.ToString().ShouldStartWith("/sign-in");
        (await here.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_another()
    {
        using var eve = await data.SignInAsync((await data.AccountAsync()).Id);
        using var ana = await data.SignInAsync((await data.AccountAsync()).Id);
        var hers = (await ana.OpenAsync("/account/sessions", stop)).Forms.Select(f => f.GetAttribute("action")!).Single(a => a.EndsWith("/end", StringComparison.Ordinal));
        var page = await eve.OpenAsync("/account/sessions", stop);
        var own = page.Forms.Single(f => f.GetAttribute("action")!.EndsWith("/end", StringComparison.Ordinal));
        own.SetAttribute("action", hers);
        (await eve.SendAsync(page, hers, [], stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ana.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_ends_by_itself_and_a_weighty_act_asks_again_after_five_minutes()
    {
        await using var later = new Host();
        await later.InitializeAsync();
        var there = new TestData(later);
        var account = await there.AccountAsync();
        using var browser = await there.SignInAsync(account.Id);
        (await browser.GetAsync("/account/password", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        later.Clock.Advance(TimeSpan.FromMinutes(6));
        (await browser.GetAsync("/account/password", stop)).Headers.Location!.ToString().ShouldBe("/account/confirmation?returnUrl=%2Faccount%2Fpassword");
        var code = Data.SignIn.Totp.CodeOf(account.Secret, Data.SignIn.Totp.StepAt(later.Clock.GetUtcNow()));
        using var shown = await browser.SendAsync("/account/confirmation?returnUrl=%2Faccount%2Fpassword", "/account/confirmation", [("Password", account.Password), ("Code", code)], stop);
        shown.Headers.Location!.ToString().ShouldBe("/account/password");
        (await browser.GetAsync("/account/password", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        later.Clock.Advance(TimeSpan.FromHours(12));
        (await browser.GetAsync("/account", stop)).Headers.Location!.ToString().ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_new_password_ends_the_other_sessions()
    {
        var account = await data.AccountAsync();
        using var here = await data.SignInAsync(account.Id);
        using var there = await data.SignInAsync(account.Id);
        using var changed = await here.SendAsync("/account/password", "/account/password", [("Password", "staple battery horse"), ("Again", "staple battery horse")], stop);
        changed.Headers.Location!.ToString().ShouldBe("/account");
        (await there.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task People_see_their_organizations_and_no_others()
    {
        var bank = await data.BuyerAsync();
        var other = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(bank, Role.Reviewer));
        var page = await browser.OpenAsync("/o", stop);
        page.Body!.TextContent.ShouldContain(bank.Name);
        page.Body.TextContent.ShouldNotContain(other.Name);
        (await browser.GetAsync($"/o/{other.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
