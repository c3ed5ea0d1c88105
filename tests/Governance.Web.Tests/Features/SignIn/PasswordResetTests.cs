using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class PasswordResetTests(Host host) : IClassFixture<Host>
{
    private const string Fresh = "staple battery horse";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mailed_link_changes_the_password_once_and_ends_every_session()
    {
        var account = await data.AccountAsync();
        var bank = await data.BuyerAsync();
        await data.AddAsync(bank.Id, Membership.Admit(bank, account.Id, [Role.Reviewer], account.Id, host.Clock.GetUtcNow()));
        using var signedIn = await data.SignInAsync(account.Id);
        using var browser = data.Visitor();
        (await AskAsync(browser, account.Address)).Headers.Location!.ToString().ShouldBe("/sign-in");
        var text = await data.AsAsync(bank.Id, db => db.Set<OutboxMail>().Where(m => m.To == account.Address).Select(m => m.Text).SingleAsync(stop));
        var link = text.Split('\n').Single(line => line.StartsWith("/sign-in/", StringComparison.Ordinal)).Trim();
        (await ChangeAsync(browser, link)).Headers.Location!.ToString().ShouldBe("/sign-in");
        (await signedIn.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ChangeAsync(browser, link)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var entered = await browser.SendAsync("/sign-in", "/sign-in", [("Address", account.Address), ("Password", Fresh)], stop);
        entered.Headers.Location!.ToString().ShouldStartWith("/sign-in/code");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_and_no_mail()
    {
        using var browser = data.Visitor();
        using var answer = await AskAsync(browser, "nobody@people.example");
        answer.Headers.Location!.ToString().ShouldBe("/sign-in");
        (await browser.OpenAsync("/sign-in", stop)).Body!.TextContent.ShouldContain("If this address has an account");
    }

    private Task<HttpResponseMessage> AskAsync(Browser browser, string address) => browser.SendAsync("/sign-in/password-reset", "/sign-in/password-reset", [("Address", address)], stop);

    private Task<HttpResponseMessage> ChangeAsync(Browser browser, string link) => browser.SendAsync(link, link.Split('?')[0], [("Password", Fresh), ("Again", Fresh)], stop);
}
