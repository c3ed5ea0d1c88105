using System.Net;
using Governance.Data.SignIn;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.SignIn;

public sealed class SignInTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Password_and_code_let_a_person_in_where_they_wanted_to_go()
    {
        var account = await data.AccountAsync();
        using var browser = data.Visitor();
        var asked = await browser.GetAsync("/o", stop);
        asked.Headers.Location!.ToString().ShouldBe("/sign-in?returnUrl=%2Fo");
        using var first = await PasswordAsync(browser, account.Address, account.Password);
        first.Headers.Location!.ToString().ShouldStartWith("/sign-in/code");
        (await browser.GetAsync("/o", stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var second = await browser.SendAsync("/sign-in/code?returnUrl=%2Faccount", "/sign-in/code", [("Code", CodeOf(account))], stop);
        second.Headers.Location!.ToString().ShouldBe("/account");
        second.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("session=") && cookie.Contains("httponly") && cookie.Contains("samesite=lax"));
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        var account = await data.AccountAsync();
        var code = CodeOf(account);
        using var one = data.Visitor();
        using var other = data.Visitor();
        (await PasswordAsync(one, account.Address, account.Password)).Dispose();
        (await PasswordAsync(other, account.Address, account.Password)).Dispose();
        // a wrong try first: forgetting it afterwards must not bring the code back
        (await CodeAsync(one, "no code")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CodeAsync(one, code)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var replay = await CodeAsync(other, code);
        replay.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(replay, stop)).Body!.TextContent.ShouldContain("wrong or was used before");
    }

    [Fact]
    public async Task Unknown_address_wrong_password_and_resting_account_get_the_same_answer()
    {
        var account = await data.AccountAsync();
        using var browser = data.Visitor();
        List<string> answers = [await AnswerAsync(browser, "nobody@people.example", account.Password)];
        for (var i = 0; i < 5; i++) answers.Add(await AnswerAsync(browser, account.Address, "wrong horse battery"));
        // the fifth wrong one let the account rest: now the right one is refused, too
        answers.Add(await AnswerAsync(browser, account.Address, account.Password));
        answers.Distinct(StringComparer.Ordinal).Count().ShouldBe(1);
        answers[0].ShouldContain("do not belong together");
    }

    [Fact]
    public async Task A_recovery_code_stands_in_for_the_app_once()
    {
        var account = await data.AccountAsync();
        using var browser = data.Visitor();
        (await PasswordAsync(browser, account.Address, account.Password)).Dispose();
        using var used = await browser.SendAsync("/sign-in/recovery", "/sign-in/recovery", [("Code", account.RecoveryCodes[0].ToLowerInvariant())], stop);
        used.Headers.Location!.ToString().ShouldBe("/account");
        using var again = data.Visitor();
        (await PasswordAsync(again, account.Address, account.Password)).Dispose();
        using var refused = await again.SendAsync("/sign-in/recovery", "/sign-in/recovery", [("Code", account.RecoveryCodes[0])], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Five_wrong_codes_let_the_account_rest()
    {
        var account = await data.AccountAsync();
        using var browser = data.Visitor();
        (await PasswordAsync(browser, account.Address, account.Password)).Dispose();
        var page = await browser.OpenAsync("/sign-in/code", stop);
        for (var i = 0; i < 5; i++) (await browser.SendAsync(page, "/sign-in/code", [("Code", "no code")], stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var right = await browser.SendAsync(page, "/sign-in/code", [("Code", CodeOf(account))], stop);
        right.Headers.Location!.ToString().ShouldStartWith("/sign-in");
        (await browser.GetAsync("/o", stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task The_second_step_cannot_be_reached_without_the_first()
    {
        using var browser = data.Visitor();
        (await browser.GetAsync("/sign-in/code", stop)).Headers.Location!.ToString().ShouldBe("/sign-in");
        (await browser.GetAsync("/sign-in/recovery", stop)).Headers.Location!.ToString().ShouldBe("/sign-in");
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    public async Task Sign_in_leads_to_no_other_site(string returnUrl)
    {
        var account = await data.AccountAsync();
        using var browser = data.Visitor();
        (await PasswordAsync(browser, account.Address, account.Password)).Dispose();
        using var entered = await browser.SendAsync("/sign-in/code", "/sign-in/code", [("Code", CodeOf(account)), ("ReturnUrl", returnUrl)], stop);
        entered.Headers.Location!.ToString().ShouldBe("/");
    }

    [Fact]
    public async Task Signing_out_ends_the_session()
    {
        var account = await data.AccountAsync();
        using var browser = await data.SignInAsync(account.Id);
        using var left = await browser.SendAsync("/account", "/sign-out", [], stop);
        left.Headers.Location!.ToString().ShouldBe("/sign-in");
        (await browser.GetAsync("/account", stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private string CodeOf(Account account) => Totp.CodeOf(account.Secret, Totp.StepAt(host.Clock.GetUtcNow()));

    private Task<HttpResponseMessage> PasswordAsync(Browser browser, string address, string password) =>
        browser.SendAsync("/sign-in", "/sign-in", [("Address", address), ("Password", password)], stop);

    private Task<HttpResponseMessage> CodeAsync(Browser browser, string code) => browser.SendAsync("/sign-in/code", "/sign-in/code", [("Code", code)], stop);

    private async Task<string> AnswerAsync(Browser browser, string address, string password)
    {
        using var answer = await PasswordAsync(browser, address, password);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return (await Browser.ReadAsync(answer, stop)).QuerySelector("[role=alert]")!.TextContent;
    }
}
