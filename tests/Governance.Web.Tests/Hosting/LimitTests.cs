using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Governance.Web.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class LimitTests(Host host) : IClassFixture<Host>
{
    private static readonly WebApplicationFactoryClientOptions Still = new() { AllowAutoRedirect = false };
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64")]
    [InlineData("2001:db8:1:2::", "2001:db8:1:2::/64")]
    [InlineData("::ffff:192.0.2.7", "192.0.2.7")]
    [InlineData("192.0.2.7", "192.0.2.7")]
    [InlineData(null, "")]
    public void Tries_are_counted_by_subnet_where_a_person_has_a_whole_subnet(string? address, string key) =>
        SenderAddress.Key(address is null ? null : IPAddress.Parse(address)).ShouldBe(key);

    [Fact]
    public void No_list_of_a_form_is_longer_than_a_form_has_fields_but_the_rows_of_an_answered_table() =>
        host.Services.GetRequiredService<IOptions<MvcOptions>>().Value.MaxModelBindingCollectionSize.ShouldBeLessThanOrEqualTo(BodyLimits.Fields);

    [Fact]
    public async Task Another_address_of_the_same_subnet_is_no_fresh_start()
    {
        await using var strict = host.WithWebHostBuilder(Strict());
        (await TriesAsync(strict.Server, i => ($"2001:db8:0:9::{i}", null))).ShouldBe(Three(then: StatusCodes.Status429TooManyRequests));
        (await TriesAsync(strict.Server, i => ($"2001:db8:0:a{i}::1", null))).ShouldNotContain(StatusCodes.Status429TooManyRequests);
        (await TriesAsync(strict.Server, i => (i % 2 == 0 ? "198.51.100.4" : "::ffff:198.51.100.4", null))).ShouldBe(Three(then: StatusCodes.Status429TooManyRequests));
    }

    [Fact]
    public async Task Nobody_but_a_named_proxy_says_from_where_a_request_came()
    {
        await using var alone = host.WithWebHostBuilder(Strict());
        (await TriesAsync(alone.Server, i => ("127.0.0.1", $"203.0.113.{i}"))).ShouldContain(StatusCodes.Status429TooManyRequests);
        await using var behind = host.WithWebHostBuilder(Strict("10.0.0.5, 10.1.0.0/16"));
        (await TriesAsync(behind.Server, i => ("10.0.0.5", $"203.0.113.{i}"))).ShouldNotContain(StatusCodes.Status429TooManyRequests);
        (await TriesAsync(behind.Server, i => ("10.1.2.3", $"203.0.114.{i}"))).ShouldNotContain(StatusCodes.Status429TooManyRequests);
        (await TriesAsync(behind.Server, _ => ("10.0.0.5", "203.0.115.1"))).ShouldBe(Three(then: StatusCodes.Status429TooManyRequests));
        (await TriesAsync(behind.Server, i => ("10.0.0.6", $"203.0.116.{i}"))).ShouldContain(StatusCodes.Status429TooManyRequests);
        // what a visitor puts in front of what the proxy adds is not believed
        (await TriesAsync(behind.Server, i => ("10.0.0.5", $"203.0.117.{i}, 203.0.118.1"))).ShouldContain(StatusCodes.Status429TooManyRequests);
    }

    [Fact]
    public async Task Tries_of_one_kind_leave_those_of_another_their_own_count()
    {
        await using var strict = host.WithWebHostBuilder(Strict());
        using var browser = new Browser(strict.CreateClient(Still));
        var (page, reset) = (await browser.OpenAsync("/sign-in", stop), await browser.OpenAsync("/sign-in/password-reset", stop));
        for (var i = 0; i < 4; i++) (await browser.SendAsync(page, "/sign-in", [("Address", "nobody@people.example"), ("Password", "anything at all")], stop)).Dispose();
        (await browser.GetAsync("/sign-in", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.SendAsync(page, "/sign-in", [("Address", "nobody@people.example"), ("Password", "anything at all")], stop)).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await browser.SendAsync(reset, "/sign-in/password-reset", [("Address", "nobody@people.example")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task One_account_asks_no_more_often_than_is_allowed_and_another_is_not_held_up_by_it()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("Requests:PerAccount", "4"));
        var bank = await data.BuyerAsync();
        using var owner = await SignInAsync(strict.CreateClient(Still), await data.MemberAsync(bank, Role.Owner));
        using var other = await SignInAsync(strict.CreateClient(Still), await data.MemberAsync(bank, Role.Owner));
        for (var i = 0; i < 4; i++) (await owner.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        using var answer = await owner.GetAsync($"/o/{bank.Slug}/members", stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 60);
        var page = await Browser.ReadAsync(answer, stop);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Too many requests");
        page.QuerySelector($"nav[aria-label=Main] a[href='/o/{bank.Slug}/members']").ShouldNotBeNull();
        (await owner.GetAsync("/img/brand.svg", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_counted_by_address()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("Requests:PerAddress", "3"));
        (await FromAsync("198.51.100.9", 4)).ShouldBe([200, 200, 200, 429]);
        (await FromAsync("198.51.100.10", 1)).ShouldBe([200]);

        async Task<List<int>> FromAsync(string address, int times)
        {
            var answers = new List<int>();
            for (var i = 0; i < times; i++)
                answers.Add((await strict.Server.SendAsync(http => (http.Request.Method, http.Request.Path, http.Connection.RemoteIpAddress) = ("GET", "/sign-in", IPAddress.Parse(address)), stop)).Response.StatusCode);
            return answers;
        }
    }

    [Fact]
    public async Task The_page_for_too_many_tries_says_what_to_do()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("SignIn:TriesPerMinute", "1"));
        using var browser = new Browser(strict.CreateClient(Still));
        var page = await browser.OpenAsync("/sign-in", stop);
        (await TryAsync()).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var answer = await TryAsync();
        answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain("Wait a minute and try again");
        answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        answer.Headers.RetryAfter.ShouldNotBeNull();

        Task<HttpResponseMessage> TryAsync() => browser.SendAsync(page, "/sign-in", [("Address", "nobody@people.example"), ("Password", "anything at all")], stop);
    }

    [Fact]
    public async Task One_address_gets_no_more_mails_than_are_allowed_whoever_asks_for_them()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("Mails:PerAddress", "2"));
        var target = $"{Guid.CreateVersion7():N}@target.example";
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 3; i++)
        {
            var bank = await data.BuyerAsync();
            using var owner = await SignInAsync(strict.CreateClient(Still), await data.MemberAsync(bank, Role.Owner));
            using var answer = await InviteAsync(owner, bank, target);
            answers.Add(answer.StatusCode);
            if (i == 2) (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain("as many mails were sent");
        }
        answers.ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.SeeOther, HttpStatusCode.TooManyRequests]);
    }

    [Theory]
    [InlineData("Mails:PerPerson")]
    [InlineData("Mails:PerOrganization")]
    public async Task One_person_and_one_organization_send_no_more_than_are_allowed(string limit)
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting(limit, "1"));
        var bank = await data.BuyerAsync();
        using var owner = await SignInAsync(strict.CreateClient(Still), await data.MemberAsync(bank, Role.Owner));
        (await InviteAsync(owner, bank, "not an address")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await InviteAsync(owner, bank, $"{Guid.CreateVersion7():N}@target.example")).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await InviteAsync(owner, bank, $"{Guid.CreateVersion7():N}@target.example")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        using var other = await SignInAsync(strict.CreateClient(Still), await data.MemberAsync(bank, Role.Owner));
        (await InviteAsync(other, bank, $"{Guid.CreateVersion7():N}@target.example")).StatusCode.ShouldBe(limit is "Mails:PerPerson" ? HttpStatusCode.SeeOther : HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_flood_of_requests_for_a_new_password_sends_few_mails_and_tells_nobody()
    {
        await using var strict = host.WithWebHostBuilder(web => web.UseSetting("Mails:PerAddress", "2"));
        var account = await data.AccountAsync();
        var bank = await data.BuyerAsync();
        await data.AddAsync(bank.Id, Membership.Admit(bank, account.Id, [Role.Reviewer], account.Id, host.Clock.GetUtcNow()));
        using var browser = new Browser(strict.CreateClient(Still));
        for (var i = 0; i < 4; i++)
            (await browser.SendAsync("/sign-in/password-reset", "/sign-in/password-reset", [("Address", account.Address)], stop)).Headers.Location!.ToString().ShouldBe("/sign-in");
        (await data.AsAsync(bank.Id, db => db.Set<OutboxMail>().CountAsync(m => m.To == account.Address, stop))).ShouldBe(2);
    }

    [Fact]
    public async Task A_flood_of_passwords_is_turned_away_with_a_sentence_and_other_pages_still_open()
    {
        using var gate = new HashingGate(atOnce: 1, waiting: 0);
        await using var narrow = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton(gate)));
        var account = await data.AccountAsync();
        using var browser = new Browser(narrow.CreateClient(Still));
        using (await gate.EnterAsync(stop))
        {
            using var refused = await SignInAsync(browser, account);
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain("the queue is full");
            (await browser.GetAsync("/sign-in", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        (await SignInAsync(browser, account)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private static Action<IWebHostBuilder> Strict(string proxies = "") => web => web.UseSetting("SignIn:TriesPerMinute", "3").UseSetting("Proxies", proxies);

    // without antiforgery token each is refused, after it was counted
    private async Task<List<int>> TriesAsync(TestServer server, Func<int, (string From, string? Forwarded)> sender)
    {
        var answers = new List<int>();
        for (var i = 0; i < 5; i++)
        {
            var (from, forwarded) = sender(i);
            var http = await server.SendAsync(context =>
            {
                (context.Request.Method, context.Request.Path, context.Connection.RemoteIpAddress) = ("POST", "/sign-in", IPAddress.Parse(from));
                if (forwarded is not null) context.Request.Headers["X-Forwarded-For"] = forwarded;
            }, stop);
            answers.Add(http.Response.StatusCode);
        }
        return answers;
    }

    private static int[] Three(int then) => [400, 400, 400, then, then];

    private Task<HttpResponseMessage> SignInAsync(Browser browser, Account account) => browser.SendAsync("/sign-in", "/sign-in", [("Address", account.Address), ("Password", account.Password)], stop);

    private Task<HttpResponseMessage> InviteAsync(Browser owner, Organization organization, string address) =>
        owner.SendAsync($"/o/{organization.Slug}/invitations/new", $"/o/{organization.Slug}/invitations", [("Address", address), ("Roles", nameof(Role.Reviewer))], stop);

    private async Task<Browser> SignInAsync(HttpClient client, Member member)
    {
        var key = await data.WithAsync(services => services.GetRequiredService<Data.SignIn.SessionStore>().BeginAsync(member.Id.Value, Data.SignIn.SignInMethod.Passkey, "Test", stop));
        client.DefaultRequestHeaders.Add("Cookie", $"{SessionHandler.SchemeName}={key}");
        return new(client);
    }
}
