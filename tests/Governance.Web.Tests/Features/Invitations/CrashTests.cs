using System.Data.Common;
using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Invitations;

public sealed class CrashTests(Host host) : IClassFixture<Host>
{
    private static readonly WebApplicationFactoryClientOptions Still = new() { AllowAutoRedirect = false };
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Wherever_a_registration_breaks_off_the_same_link_leads_to_a_whole_account_that_is_a_member()
    {
        var fault = new Fault();
        await using var failing = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton(new Connections { Besides = options => { host.Database.Watch(options); options.AddInterceptors(fault); } })));
        var (broken, at) = (0, 0);
        for (var whole = false; !whole; at++)
        {
            at.ShouldBeLessThan(100, "it never went through");
            var (bank, link, address) = await InviteAsync();
            using var browser = new Browser(failing.CreateClient(Still));
            var page = await browser.OpenAsync(link + "/registration", stop);
            var secret = Base32.Decode(page.QuerySelector("code.secret")!.TextContent);
            fault.After(at);
            using (var answer = await RegisterAsync(browser, page, link, secret)) whole = answer.StatusCode is HttpStatusCode.OK;
            fault.Never();
            if (!whole) broken++;
            await EndsWellAsync(bank, link, address, secret);
        }
        broken.ShouldBeGreaterThan(10);
    }

    // as the person would: opens the link again and does what it says
    private async Task EndsWellAsync(Organization bank, string link, string address, byte[] secret)
    {
        using var browser = data.Visitor();
        using var opened = await browser.GetAsync(link, stop);
        if (opened.StatusCode is HttpStatusCode.SeeOther)
        {
            var page = await browser.OpenAsync(opened.Headers.Location!.ToString(), stop);
            (await RegisterAsync(browser, page, link, Base32.Decode(page.QuerySelector("code.secret")!.TextContent))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }
        else
        {
            (await browser.SendAsync("/sign-in", "/sign-in", [("Address", address), ("Password", TestData.Password)], stop)).Headers.Location!.ToString().ShouldStartWith("/sign-in/code");
            // the first code was used up by the registration
            host.Clock.Advance(TimeSpan.FromSeconds(2 * Totp.StepSeconds));
            (await browser.SendAsync("/sign-in/code", "/sign-in/code", [("Code", CodeOf(secret))], stop)).Headers.Location!.ToString().ShouldBe("/");
            if (opened.StatusCode is HttpStatusCode.OK) (await browser.SendAsync(link, link, [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        }
        var members = await browser.OpenAsync($"/o/{bank.Slug}/members", stop);
        members.Body!.TextContent.ShouldContain(address);
        (await data.WithAsync(async services =>
        {
            var db = services.GetRequiredService<Data.SignInDb>();
            var user = await db.Users.SingleAsync(u => u.Email == address, stop);
            return await db.Set<RecoveryCode>().CountAsync(c => c.UserId == user.Id, stop);
        })).ShouldBe(RecoveryCodeStore.Count);
    }

    private async Task<(Organization Bank, string Link, string Address)> InviteAsync()
    {
        var (bank, address) = (await data.BuyerAsync(), $"{Guid.CreateVersion7():N}@bank.example");
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        (await owner.SendAsync($"/o/{bank.Slug}/invitations/new", $"/o/{bank.Slug}/invitations", [("Address", address), ("Roles", nameof(Role.Reviewer))], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var text = await data.AsAsync(bank.Id, db => db.Set<OutboxMail>().Where(m => m.To == address).Select(m => m.Text).SingleAsync(stop));
        return (bank, text.Split('\n').Single(line => line.StartsWith("/invitations/", StringComparison.Ordinal)).Trim(), address);
    }

    private Task<HttpResponseMessage> RegisterAsync(Browser browser, IHtmlDocument page, string link, byte[] secret) => browser.SendAsync(page, link + "/registration",
        [("Name", "Ben Banker"), ("Password", TestData.Password), ("Again", TestData.Password), ("Code", CodeOf(secret))], stop);

    private string CodeOf(byte[] secret) => Totp.CodeOf(secret, Totp.StepAt(host.Clock.GetUtcNow()));

    /// <summary>Breaks a request that registers off before a statement or a commit, as a crash there would.</summary>
    private sealed class Fault : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private readonly HttpContextAccessor http = new();
        private int left = int.MaxValue;

        public void After(int statements) => Volatile.Write(ref left, statements);

        public void Never() => Volatile.Write(ref left, int.MaxValue);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Meet();
            return ValueTask.FromResult(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Meet();
            return ValueTask.FromResult(result);
        }

        public ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            Meet();
            return ValueTask.FromResult(result);
        }

        private void Meet()
        {
            if (http.HttpContext?.Request is { Method: "POST" } request && request.Path.Value!.EndsWith("/registration", StringComparison.Ordinal) && Interlocked.Decrement(ref left) < 0)
                throw new TimeoutException("Broken off on purpose.");
        }
    }
}
