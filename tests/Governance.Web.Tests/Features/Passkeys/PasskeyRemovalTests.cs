using System.Buffers.Text;
using System.Net;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Features.Passkeys;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Passkeys;

public sealed class PasskeyRemovalTests(Host host) : IClassFixture<Host>
{
    private const string Page = "/account/passkeys";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_last_passkey_stays_where_nothing_else_lets_the_person_in()
    {
        using SoftPasskey laptop = new(), phone = new();
        var rita = await PersonAsync(laptop, phone);
        using var browser = await data.SignInAsync(rita);
        using var first = await browser.SendAsync(Page, Removal(phone), [], stop);
        first.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await first.Content.ReadAsStringAsync(stop));
        first.Headers.Location!.ToString().ShouldBe(Page);
        (await browser.OpenAsync(Page, stop)).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        using var last = await browser.SendAsync(Page, Removal(laptop), [], stop);
        last.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(last, stop)).Body!.TextContent.ShouldContain(PasskeyRefusals.LastOne.Sentence);
        (await LeftAsync(rita)).ShouldBe([laptop.Id]);
    }

    [Fact]
    public async Task Of_two_removals_at_once_one_leaves_the_last_passkey()
    {
        for (var round = 0; round < 8; round++)
        {
            using SoftPasskey laptop = new(), phone = new();
            var rita = await PersonAsync(laptop, phone);
            using Browser one = await data.SignInAsync(rita), other = await data.SignInAsync(rita);
            var (left, right) = (await one.OpenAsync(Page, stop), await other.OpenAsync(Page, stop));
            var answers = await Task.WhenAll(one.SendAsync(left, Removal(laptop), [], stop), other.SendAsync(right, Removal(phone), [], stop));
            answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict]);
            (await LeftAsync(rita)).Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_password_alone_lets_nobody_in_and_so_frees_no_passkey_before_its_authenticator_app_does()
    {
        using var laptop = new SoftPasskey();
        var rita = await PersonAsync(laptop);
        using var browser = await data.SignInAsync(rita);
        await WithAccountAsync(rita, (users, user, _) => users.AddPasswordAsync(user, TestData.Password));
        using var refused = await browser.SendAsync(Page, Removal(laptop), [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var secret = Totp.NewSecret();
        await WithAccountAsync(rita, (_, user, authenticator) => authenticator.EnrolAsync(user, secret, Totp.CodeOf(secret, Totp.StepAt(host.Clock.GetUtcNow())), stop));
        using var removed = await browser.SendAsync(Page, Removal(laptop), [], stop);
        removed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await LeftAsync(rita)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_removes_anothers_passkey()
    {
        using SoftPasskey laptop = new(), phone = new(), others = new();
        var (rita, sam) = (await PersonAsync(laptop, phone), await PersonAsync(others));
        using var browser = await data.SignInAsync(rita);
        var page = await browser.OpenAsync(Page, stop);
        page.Forms.Single(f => string.Equals(f.GetAttribute("action"), Removal(laptop), StringComparison.Ordinal)).SetAttribute("action", Removal(others));
        using var answer = await browser.SendAsync(page, Removal(others), [], stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await LeftAsync(sam)).ShouldBe([others.Id]);
    }

    private static string Removal(SoftPasskey passkey) => $"{Page}/{passkey.Id}/removal";

    // somebody who signs in with passkeys alone
    private async Task<Member> PersonAsync(params SoftPasskey[] passkeys)
    {
        var person = await data.MemberAsync(await data.BuyerAsync(), Role.Reviewer);
        foreach (var passkey in passkeys) (await data.AddPasskeyAsync(person, passkey)).Succeeded.ShouldBeTrue();
        return person;
    }

    private Task<List<string>> LeftAsync(Member person) => data.WithAsync(async services =>
    {
        var keys = await services.GetRequiredService<SignInDb>().Set<IdentityUserPasskey<Guid>>().Where(p => p.UserId == person.Id.Value).Select(p => p.CredentialId).ToListAsync(stop);
        return keys.ConvertAll(id => Base64Url.EncodeToString(id));
    });

    private Task<T> WithAccountAsync<T>(Member person, Func<UserManager<User>, User, Authenticator, Task<T>> work) => data.WithAsync(async services =>
    {
        var users = services.GetRequiredService<UserManager<User>>();
        return await work(users, (await users.FindByIdAsync(person.Id.Value.ToString()))!, services.GetRequiredService<Authenticator>());
    });
}
