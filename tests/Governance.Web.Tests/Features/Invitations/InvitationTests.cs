using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data.Queue;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Invitations;

public sealed class InvitationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invited_person_makes_an_account_and_is_a_member_with_the_roles_offered()
    {
        var (bank, link, address) = await InviteAsync(Role.Reviewer, Role.Procurement);
        using var browser = data.Visitor();
        (await browser.GetAsync(link, stop)).Headers.Location!.ToString().ShouldBe(link + "/registration");
        using var made = await RegisterAsync(browser, link);
        made.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Browser.ReadAsync(made, stop)).QuerySelectorAll("code").Length.ShouldBe(10);
        var members = await browser.OpenAsync($"/o/{bank.Slug}/members", stop);
        members.Body!.TextContent.ShouldContain("Procurement, Reviewer");
        members.Body.TextContent.ShouldContain(address);
    }

    [Fact]
    public async Task The_link_is_kept_nowhere_but_in_the_mail()
    {
        var (bank, link, _) = await InviteAsync(Role.Reviewer);
        InvitationToken.TryParse(link.Split('/')[^1], out var token).ShouldBeTrue();
        var hashes = await data.AsAsync(bank.Id, db => db.Set<InvitationHash>().Where(h => h.Organization == bank.Id).Select(h => h.Hash).ToListAsync(stop));
        hashes.ShouldBe([token!.Hash]);
    }

    [Fact]
    public async Task A_used_invitation_is_refused_with_a_sentence()
    {
        var (_, link, _) = await InviteAsync(Role.Reviewer);
        using var first = data.Visitor();
        (await RegisterAsync(first, link)).Dispose();
        using var second = data.Visitor();
        await RefusedAsync(await second.GetAsync(link, stop), "has been used");
        await RefusedAsync(await second.GetAsync(link + "/registration", stop), "has been used");
    }

    [Fact]
    public async Task An_expired_invitation_is_refused_with_a_sentence()
    {
        await using var later = new Host();
        await later.InitializeAsync();
        var there = new InvitationTests(later);
        var (_, link, _) = await there.InviteAsync(Role.Reviewer);
        later.Clock.Advance(TimeSpan.FromDays(7));
        using var browser = there.data.Visitor();
        await RefusedAsync(await browser.GetAsync(link, stop), "has expired");
    }

    [Fact]
    public async Task A_withdrawn_invitation_is_refused_with_a_sentence()
    {
        var (bank, link, address) = await InviteAsync(Role.Reviewer);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        var list = await owner.OpenAsync($"/o/{bank.Slug}/invitations", stop);
        var withdrawal = list.Forms.Single(f => f.GetAttribute("action")!.EndsWith("/withdrawal", StringComparison.Ordinal)).GetAttribute("action")!;
        (await owner.SendAsync(list, withdrawal, [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var browser = data.Visitor();
        await RefusedAsync(await browser.GetAsync(link, stop), "was withdrawn");
        address.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task A_newer_invitation_takes_the_place_of_an_open_one_to_the_same_address_and_the_older_link_says_so()
    {
        var (bank, older, address) = await InviteAsync(Role.Owner);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var sent = await SendInvitationAsync(owner, bank, address.ToUpperInvariant(), Role.Reviewer);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var list = await owner.OpenAsync(sent.Headers.Location!.ToString(), stop);
        list.Body!.TextContent.ShouldContain("The one sent before no longer works.");
        list.Forms.Count(f => f.GetAttribute("action")!.EndsWith("/withdrawal", StringComparison.Ordinal)).ShouldBe(1);
        using var browser = data.Visitor();
        await RefusedAsync(await browser.GetAsync(older, stop), "A newer invitation to the same address took the place of this one");
        var newer = (await LinksAsync(bank, address)).Single(link => !string.Equals(link, older, StringComparison.Ordinal));
        (await RegisterAsync(browser, newer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Two_administrators_who_invite_one_address_at_once_leave_one_open_invitation()
    {
        var bank = await data.BuyerAsync();
        using var ana = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var ben = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        await Task.WhenAll(SendInvitationAsync(ana, bank, "new@bank.example", Role.Owner), SendInvitationAsync(ben, bank, "new@bank.example", Role.Reviewer));
        (await data.AsAsync(bank.Id, db => db.Set<Invitation>().Select(i => i.WithdrawnAt).ToListAsync(stop))).Count(withdrawn => withdrawn is null).ShouldBe(1);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_has_left_or_was_removed_does_not_come_back_by_an_older_link(bool removed)
    {
        var account = await data.AccountAsync();
        var (bank, link, address) = await InviteAsync(account.Address, Role.Owner);
        var joined = Membership.Admit(bank, account.Id, [Role.Reviewer], account.Id, host.Clock.GetUtcNow());
        await data.AddAsync(bank.Id, joined);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var his = await data.SignInAsync(account.Id);
        var (who, page, action) = removed ? (owner, $"/o/{bank.Slug}/members/{joined.Id.Value}", $"/o/{bank.Slug}/members/{joined.Id.Value}/removal") : (his, $"/o/{bank.Slug}/departure", $"/o/{bank.Slug}/departure");
        using var ended = await who.SendAsync(page, action, [("Reason", "moved on")], stop);
        (await who.OpenAsync(ended.Headers.Location!.ToString(), stop)).Body!.TextContent.ShouldContain(removed ? $"The open invitation to {address} is withdrawn." : "The open invitation to your address is withdrawn.");
        await RefusedAsync(await his.GetAsync(link, stop), "was withdrawn");
        (await his.GetAsync($"/o/{bank.Slug}/members", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Somebody_who_has_an_account_joins_with_it_if_the_address_is_theirs()
    {
        var account = await data.AccountAsync();
        var (bank, link, _) = await InviteAsync(account.Address, Role.Legal);
        using var browser = await data.SignInAsync(account.Id);
        using var joined = await browser.SendAsync(link, link, [], stop);
        joined.Headers.Location!.ToString().ShouldBe($"/o/{bank.Slug}");
        var (_, others, _) = await InviteAsync(Role.Legal);
        var page = await browser.OpenAsync(others, stop);
        page.Body!.TextContent.ShouldContain("signed in with another address");
        page.Forms.ShouldNotContain(f => string.Equals(f.GetAttribute("action"), others, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/invitations/x")]
    [InlineData("/invitations/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task A_link_that_is_none_leads_nowhere(string link)
    {
        using var browser = data.Visitor();
        (await browser.GetAsync(link, stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_account_is_not_made_by_halves()
    {
        var (_, link, address) = await InviteAsync(Role.Reviewer);
        using var browser = data.Visitor();
        using var wrong = await browser.SendAsync(link + "/registration", link + "/registration",
            [("Name", "Ben"), ("Password", TestData.Password), ("Again", TestData.Password), ("Code", "000")], stop);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.WithAsync(s => ((Accounts)s.GetService(typeof(Accounts))!).ExistsAsync(EmailAddress.Parse(address)))).ShouldBeFalse();
    }

    [Fact]
    public async Task Only_who_manages_people_invites_and_never_for_the_other_side()
    {
        var bank = await data.BuyerAsync();
        using var reviewer = await data.SignInAsync(await data.MemberAsync(bank, Role.Reviewer));
        (await reviewer.GetAsync($"/o/{bank.Slug}/invitations/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var refused = await SendInvitationAsync(owner, bank, "someone@bank.example", Role.Signatory);
        await RefusedAsync(refused, "belongs to the other side", HttpStatusCode.UnprocessableEntity);
    }

    private Task<(Organization Bank, string Link, string Address)> InviteAsync(params Role[] roles) => InviteAsync($"{Guid.CreateVersion7():N}@bank.example", roles);

    private async Task<(Organization Bank, string Link, string Address)> InviteAsync(string address, params Role[] roles)
    {
        var bank = await data.BuyerAsync();
        using var owner = await data.SignInAsync(await data.MemberAsync(bank, Role.Owner));
        using var sent = await SendInvitationAsync(owner, bank, address, roles);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (bank, (await LinksAsync(bank, address)).Single(), address);
    }

    private async Task<IReadOnlyList<string>> LinksAsync(Organization bank, string address)
    {
        var texts = await data.AsAsync(bank.Id, db => db.Set<OutboxMail>().Where(m => m.To == address).Select(m => m.Text).ToListAsync(stop));
        return [.. texts.Select(text => text.Split('\n').Single(line => line.StartsWith("/invitations/", StringComparison.Ordinal)).Trim())];
    }

    private Task<HttpResponseMessage> SendInvitationAsync(Browser owner, Organization organization, string address, params Role[] roles) =>
        owner.SendAsync($"/o/{organization.Slug}/invitations/new", $"/o/{organization.Slug}/invitations", [("Address", address), .. roles.Select(r => ("Roles", r.ToString()))], stop);

    private async Task<HttpResponseMessage> RegisterAsync(Browser browser, string link)
    {
        var page = await browser.OpenAsync(link + "/registration", stop);
        var secret = Base32.Decode(page.QuerySelector("code.secret")!.TextContent);
        var code = Totp.CodeOf(secret, Totp.StepAt(host.Clock.GetUtcNow()));
        return await browser.SendAsync(page, link + "/registration", [("Name", "Ben Banker"), ("Password", TestData.Password), ("Again", TestData.Password), ("Code", code)], stop);
    }

    private async Task RefusedAsync(HttpResponseMessage answer, string sentence, HttpStatusCode status = HttpStatusCode.Conflict)
    {
        answer.StatusCode.ShouldBe(status);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain(sentence);
    }
}
