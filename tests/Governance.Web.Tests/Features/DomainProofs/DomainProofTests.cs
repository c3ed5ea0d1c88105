using System.Net;
using System.Text.RegularExpressions;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.DomainProofs;

public sealed partial class DomainProofTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_code_from_the_mail_proves_the_domain_and_a_wrong_one_does_not()
    {
        var lab = await data.VendorAsync();
        var root = $"/o/{lab.Slug}/domain-proofs";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var mailed = await owner.SendAsync(root + "/new", root, [("Address", "security@lab.example")], stop);
        var page = mailed.Headers.Location!.ToString();
        using var wrong = await owner.SendAsync(page, page, [("Code", "1")], stop);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(wrong, stop)).Body!.TextContent.ShouldContain("4 more wrong ones");
        var text = await data.AsAsync(lab.Id, db => db.Set<OutboxMail>().Select(m => m.Text).SingleAsync(stop));
        using var right = await owner.SendAsync(page, page, [("Code", Code().Match(text).Value)], stop);
        right.Headers.Location!.ToString().ShouldBe(root);
        (await owner.OpenAsync(root, stop)).Body!.TextContent.ShouldContain("Proven");
    }

    [Theory]
    [InlineData("lab@gmail.com"), InlineData("lab@OUTLOOK.com"), InlineData("lab@yahoo.co.uk"), InlineData("lab@t-online.de")]
    public async Task A_mailbox_that_anybody_can_have_is_refused(string address)
    {
        var lab = await data.VendorAsync();
        var root = $"/o/{lab.Slug}/domain-proofs";
        using var owner = await data.SignInAsync(await data.MemberAsync(lab, Role.VendorOwner));
        using var refused = await owner.SendAsync(root + "/new", root, [("Address", address)], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(OrganizationRefusals.DomainOpenToAnybody.Sentence);
        (await data.AsAsync(lab.Id, db => db.Set<DomainProof>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task The_owners_of_an_organization_that_has_proven_a_domain_hear_who_else_proves_it()
    {
        var (first, second) = (await data.VendorAsync(), await data.VendorAsync());
        var (olga, ben) = (await data.MemberAsync(first, Role.VendorOwner), await data.MemberAsync(first, Role.Contributor));
        const string domain = "shared-by-two.example";
        using var owner = await data.SignInAsync(olga);
        (await ProveAsync(owner, first, domain)).ShouldEndWith($"{domain} is proven.");
        using var stranger = await data.SignInAsync(await data.MemberAsync(second, Role.VendorOwner));
        (await ProveAsync(stranger, second, domain)).ShouldEndWith($"{domain} is proven. 1 other organization has proven it, too, and its owners know of you.");

        var (told, mails, acts) = await data.AsAsync(first.Id, async db => (await db.Set<OtherDomainProof>().SingleAsync(stop),
            await db.Set<OutboxMail>().Where(m => m.Subject.Contains("has proven")).ToListAsync(stop), await db.Set<AuditEntry>().Select(e => e.Act).ToListAsync(stop)));
        (told.Domain.Value, told.Other, told.OtherName).ShouldBe((domain, second.Id, second.Name));
        mails.Select(m => (m.To, m.Subject)).ShouldBe([(olga.Address.Value, $"{second.Name} has proven {domain}, too")]);
        mails[0].Text.ShouldContain($"/o/{first.Slug}/domain-proofs");
        acts.ShouldContain(act => act == "DomainProvenByOther");
        (await owner.OpenAsync($"/o/{first.Slug}/inbox", stop)).QuerySelector("main")!.TextContent.ShouldContain($"{second.Name} has proven {domain}, too");
        (await owner.OpenAsync($"/o/{first.Slug}/domain-proofs", stop)).QuerySelector("main")!.TextContent.ShouldContain(second.Name);
        using var contributor = await data.SignInAsync(ben);
        (await contributor.OpenAsync($"/o/{first.Slug}/inbox", stop)).QuerySelector("main")!.TextContent.ShouldNotContain(second.Name);

        // who came second learns a number, and the ledger of each side has what was told
        (await stranger.OpenAsync($"/o/{second.Slug}/domain-proofs", stop)).Body!.TextContent.ShouldNotContain(first.Name);
        (await data.AsAsync(second.Id, db => db.Set<Transmittal>().Select(t => t.Kind).ToListAsync(stop))).ShouldBe([TransmittalKind.DomainProvenToo]);
        (await data.AsAsync(first.Id, db => db.Set<Transmittal>().Select(t => t.Kind).ToListAsync(stop))).ShouldBe([TransmittalKind.DomainProvenToo]);
    }

    [Fact]
    public async Task Proving_a_domain_again_tells_nobody_anew()
    {
        var (first, second) = (await data.VendorAsync(), await data.VendorAsync());
        var domain = $"{first.Slug}-again.example";
        using var owner = await data.SignInAsync(await data.MemberAsync(first, Role.VendorOwner));
        using var stranger = await data.SignInAsync(await data.MemberAsync(second, Role.VendorOwner));
        await ProveAsync(owner, first, domain);
        await ProveAsync(stranger, second, domain);
        await ProveAsync(stranger, second, domain);
        await ProveAsync(owner, first, domain);
        (await data.AsAsync(first.Id, db => db.Set<OtherDomainProof>().CountAsync(stop))).ShouldBe(1);
        (await data.AsAsync(second.Id, db => db.Set<OtherDomainProof>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_who_prove_a_domain_at_once_the_first_hears_of_the_second()
    {
        for (var round = 0; round < 4; round++)
        {
            var labs = new[] { await data.VendorAsync(), await data.VendorAsync() };
            var domain = $"{labs[0].Slug}-race.example";
            using Browser one = await data.SignInAsync(await data.MemberAsync(labs[0], Role.VendorOwner)), other = await data.SignInAsync(await data.MemberAsync(labs[1], Role.VendorOwner));
            var (left, right) = (await AskAsync(one, labs[0], domain), await AskAsync(other, labs[1], domain));
            var (onLeft, onRight) = (await one.OpenAsync(left.Page, stop), await other.OpenAsync(right.Page, stop));
            var answers = await Task.WhenAll(one.SendAsync(onLeft, left.Page, [("Code", left.Code)], stop), other.SendAsync(onRight, right.Page, [("Code", right.Code)], stop));
            answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.SeeOther);
            var heard = 0;
            foreach (var lab in labs) heard += await data.AsAsync(lab.Id, db => db.Set<OtherDomainProof>().CountAsync(stop));
            heard.ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_buyer_reads_how_many_others_have_proven_a_vendors_domain_and_not_which()
    {
        var (buyer, first, second) = (await data.BuyerAsync(), await data.VendorAsync(), await data.VendorAsync());
        var domain = $"{first.Slug}-counted.example";
        using var owner = await data.SignInAsync(await data.MemberAsync(first, Role.VendorOwner));
        using var stranger = await data.SignInAsync(await data.MemberAsync(second, Role.VendorOwner));
        var vendor = Vendor.Register(buyer.Id, "VND-2026-0001", new("Counted AI", null, MailDomain.Parse(domain), null), new(Ids.New()), host.Clock.GetUtcNow());
        vendor.Link(first.Id, MailDomain.Parse(domain), host.Clock.GetUtcNow());
        await data.AddAsync(buyer.Id, vendor);
        using var ana = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        await ProveAsync(owner, first, domain);
        (await PageAsync()).ShouldNotContain("is proven by");
        await ProveAsync(stranger, second, domain);
        await ProveAsync(stranger, second, domain);
        var page = await PageAsync();
        page.ShouldContain($"{domain} is proven by 1 other organization");
        page.ShouldNotContain(second.Name);

        async Task<string> PageAsync() => (await ana.OpenAsync($"/o/{buyer.Slug}/vendors/{vendor.Id.Value}", stop)).Body!.TextContent;
    }

    // the sentence on the page after the right code
    private async Task<string> ProveAsync(Browser browser, Organization organization, string domain)
    {
        var (page, code) = await AskAsync(browser, organization, domain);
        using var right = await browser.SendAsync(page, page, [("Code", code)], stop);
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await right.Content.ReadAsStringAsync(stop));
        return (await browser.OpenAsync(right.Headers.Location!.ToString(), stop)).QuerySelector(".sentence")!.TextContent.Trim();
    }

    private async Task<(string Page, string Code)> AskAsync(Browser browser, Organization organization, string domain)
    {
        var root = $"/o/{organization.Slug}/domain-proofs";
        using var mailed = await browser.SendAsync(root + "/new", root, [("Address", $"security@{domain}")], stop);
        var text = await data.AsAsync(organization.Id, db => db.Set<OutboxMail>().Where(m => m.To == $"security@{domain}").OrderByDescending(m => m.QueuedAt).ThenByDescending(m => m.Id).Select(m => m.Text).FirstAsync(stop));
        return (mailed.Headers.Location!.ToString(), Code().Match(text).Value);
    }

    [GeneratedRegex("[0-9]{4} [0-9]{4}", RegexOptions.NonBacktracking)]
    private static partial Regex Code();
}
