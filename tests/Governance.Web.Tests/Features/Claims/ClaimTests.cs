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

namespace Governance.Web.Tests.Features.Claims;

public sealed partial class ClaimTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task An_invited_person_claims_the_record_for_an_organization_that_proved_the_domain()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: true);
        var link = await InviteAsync(buyer, vendor, kim);
        using var browser = await data.SignInAsync(kim);
        using var answer = await ClaimAsync(browser, link, seller);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        var (linked, kinds, acts) = await data.AsAsync(buyer.Id, async db => (await db.Set<Vendor>().SingleAsync(v => v.Id == vendor.Id, Stop),
            await db.Set<Transmittal>().Select(t => t.Kind).ToListAsync(Stop), await db.Set<AuditEntry>().Select(e => e.Act).ToListAsync(Stop)));
        linked.Organization.ShouldBe(seller.Id);
        kinds.ShouldBe([TransmittalKind.VendorClaimed]);
        acts.ShouldContain(act => act == "VendorLinked");
        (await data.AsAsync(seller.Id, db => db.Set<Claim>().SingleAsync(Stop))).BuyerName.ShouldBe(buyer.Name);
        (await browser.OpenAsync($"/o/{seller.Slug}/claims", Stop)).QuerySelector("tbody")!.TextContent.ShouldContain(buyer.Name);
    }

    [Fact]
    public async Task One_organization_answers_many_buyers()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: true);
        var second = await data.BuyerAsync();
        var other = await RecordAsync(second, vendor.Domain!);
        using var browser = await data.SignInAsync(kim);
        (await ClaimAsync(browser, await InviteAsync(buyer, vendor, kim), seller)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ClaimAsync(browser, await InviteAsync(second, other, kim), seller)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(seller.Id, db => db.Set<Claim>().CountAsync(Stop))).ShouldBe(2);
    }

    [Fact]
    public async Task Without_a_proven_domain_nothing_is_claimed_and_the_page_says_what_to_do()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: false);
        var link = await InviteAsync(buyer, vendor, kim);
        using var browser = await data.SignInAsync(kim);
        var page = await browser.OpenAsync($"/o/{seller.Slug}/claims/new?token={link["/claims/".Length..]}&domain={vendor.Domain}", Stop);
        page.QuerySelector("main")!.TextContent.ShouldContain($"Prove {vendor.Domain} first");
        page.QuerySelectorAll($"form[action='/o/{seller.Slug}/claims']").ShouldBeEmpty();
        (await data.AsAsync(buyer.Id, db => db.Set<Vendor>().SingleAsync(v => v.Id == vendor.Id, Stop))).Organization.ShouldBeNull();
    }

    [Fact]
    public async Task A_domain_other_than_the_records_claims_nothing_on_either_side()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: true);
        var other = MailDomain.Parse("elsewhere.example");
        await ProveAsync(seller, other);
        var link = await InviteAsync(buyer, vendor, kim);
        using var browser = await data.SignInAsync(kim);
        using var answer = await ClaimAsync(browser, link, seller, other);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(seller.Id, db => db.Set<Claim>().CountAsync(Stop))).ShouldBe(0);
        (await data.AsAsync(seller.Id, db => db.Set<Transmittal>().CountAsync(Stop))).ShouldBe(0);
        (await data.AsAsync(buyer.Id, db => db.Set<Vendor>().SingleAsync(v => v.Id == vendor.Id, Stop))).Organization.ShouldBeNull();
    }

    [Fact]
    public async Task A_link_is_good_once_and_for_seven_days()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: true);
        var (first, late) = (await InviteAsync(buyer, vendor, kim), await InviteAsync(buyer, vendor, kim));
        using var browser = await data.SignInAsync(kim);
        (await ClaimAsync(browser, first, seller)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ClaimAsync(browser, first, seller)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync(first, Stop)).QuerySelector("main")!.TextContent.ShouldContain("This invitation is over");
        (await ClaimAsync(browser, late, seller)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Somebody_else_cannot_use_the_link()
    {
        var (buyer, vendor, seller, kim) = await SceneAsync(proven: true);
        var link = await InviteAsync(buyer, vendor, kim);
        var sam = await data.MemberAsync(seller, Role.VendorOwner);
        using var browser = await data.SignInAsync(sam);
        (await browser.OpenAsync(link, Stop)).QuerySelector("main")!.TextContent.ShouldContain("for another address");
        (await ClaimAsync(browser, link, seller)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_link_that_was_never_given_out_is_not_found()
    {
        using var visitor = data.Visitor();
        (await visitor.GetAsync($"/claims/{InvitationToken.New().Text}", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_visitor_is_told_to_sign_in()
    {
        var (buyer, vendor, _, kim) = await SceneAsync(proven: false);
        using var visitor = data.Visitor();
        var page = await visitor.OpenAsync(await InviteAsync(buyer, vendor, kim), Stop);
        page.QuerySelector("main a.button.primary")!.GetAttribute("href")!.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Somebody_new_founds_the_vendors_organization_and_goes_on_to_an_account()
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var address = EmailAddress.Parse($"new@{seller.Slug}.example");
        var vendor = await RecordAsync(buyer, address.Domain);
        var link = await InviteAsync(buyer, vendor, new Member(default, "New person", address, null!));
        using var visitor = data.Visitor();
        using var answer = await visitor.SendAsync(link + "/organization", link + "/organization", [("Slug", $"new-{seller.Slug}")], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        var registration = await visitor.OpenAsync(answer.Headers.Location!.ToString(), Stop);
        registration.QuerySelector("main")!.TextContent.ShouldContain(address.Value);
        var slug = Slug.Parse($"new-{seller.Slug}");
        (await data.AsAsync(buyer.Id, db => db.Set<Organization>().SingleAsync(o => o.Slug == slug, Stop))).Sells.ShouldBeTrue();
    }

    [Fact]
    public async Task A_link_followed_many_times_at_once_founds_one_organization()
    {
        var (link, vendor) = await NewcomerAsync();
        var visitors = Enumerable.Range(0, 5).Select(_ => data.Visitor()).ToList();
        var pages = await Task.WhenAll(visitors.Select(v => v.OpenAsync(link + "/organization", Stop)));
        var answers = await Task.WhenAll(visitors.Select((v, i) => v.SendAsync(pages[i], link + "/organization", [("Name", $"Newcomer of {vendor.TenantId.Value}"), ("Slug", Short(vendor) + i)], Stop)));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.SeeOther && a.Headers.Location!.ToString().StartsWith("/invitations/"));
        (await data.AsAsync(vendor.TenantId, db => db.Set<Organization>().CountAsync(o => o.Name == $"Newcomer of {vendor.TenantId.Value}", Stop))).ShouldBe(1);
        visitors.ForEach(v => v.Dispose());
    }

    [Fact]
    public async Task Whoever_stopped_after_founding_goes_on_to_the_account_and_founds_nothing_more()
    {
        var (link, vendor) = await NewcomerAsync();
        using var first = data.Visitor();
        (await first.SendAsync(link + "/organization", link + "/organization", [("Name", "Begun and left"), ("Slug", Short(vendor))], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var again = data.Visitor();
        var page = await again.OpenAsync(link + "/organization", Stop);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Make your account");
        page.QuerySelectorAll("[name=Slug]").ShouldBeEmpty();
        using var answer = await again.SendAsync(page, link + "/organization", [("Slug", Short(vendor) + "2")], Stop);
        (await again.OpenAsync(answer.Headers.Location!.ToString(), Stop)).Body!.TextContent.ShouldContain("Begun and left");
        var second = Slug.Parse(Short(vendor) + "2");
        (await data.AsAsync(vendor.TenantId, db => db.Set<Organization>().AnyAsync(o => o.Slug == second, Stop))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_link_that_is_over_founds_nothing_and_says_so()
    {
        var (link, vendor) = await NewcomerAsync();
        using var visitor = data.Visitor();
        var page = await visitor.OpenAsync(link + "/organization", Stop);
        await data.AsAsync(vendor.TenantId, async db =>
        {
            (await db.Set<VendorInvitation>().SingleAsync(Stop)).Withdraw(new(Ids.New()), host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(Stop);
        });
        using var answer = await visitor.SendAsync(page, link + "/organization", [("Name", "Too late"), ("Slug", Short(vendor))], Stop);
        answer.Headers.Location!.ToString().ShouldBe(link);
        (await visitor.OpenAsync(link, Stop)).Body!.TextContent.ShouldContain("This invitation is over");
        (await data.AsAsync(vendor.TenantId, db => db.Set<Organization>().AnyAsync(o => o.Name == "Too late", Stop))).ShouldBeFalse();
    }

    private async Task<(string Link, Vendor Vendor)> NewcomerAsync()
    {
        var buyer = await data.BuyerAsync();
        var address = EmailAddress.Parse($"new@{buyer.Slug}-newcomer.example");
        var vendor = await RecordAsync(buyer, address.Domain);
        return (await InviteAsync(buyer, vendor, new Member(default, "New person", address, null!)), vendor);
    }

    private static string Short(Vendor vendor) => "n" + vendor.TenantId.Value.ToString("N")[^20..];

    private static async Task<HttpResponseMessage> ClaimAsync(Browser browser, string link, Organization seller, MailDomain? domain = null)
    {
        var token = link["/claims/".Length..];
        var proven = domain?.Value ?? $"{seller.Slug}.example";
        return await browser.SendAsync($"/o/{seller.Slug}/claims/new?token={token}&domain={proven}", $"/o/{seller.Slug}/claims", [], Stop);
    }

    private async Task<(Organization Buyer, Vendor Vendor, Organization Seller, Member Kim)> SceneAsync(bool proven)
    {
        var (buyer, seller) = (await data.BuyerAsync(), await data.VendorAsync());
        var kim = await data.MemberAsync(seller, Role.VendorOwner);
        if (proven) await ProveAsync(seller, kim.Address.Domain);
        return (buyer, await RecordAsync(buyer, kim.Address.Domain), seller, kim);
    }

    private async Task<Vendor> RecordAsync(Organization buyer, MailDomain domain)
    {
        var vendor = Vendor.Register(buyer.Id, "VND-2026-0001", new("Northwind AI", null, domain, null), new(Ids.New()), host.Clock.GetUtcNow());
        await data.AddAsync(buyer.Id, vendor);
        return vendor;
    }

    private async Task ProveAsync(Organization seller, MailDomain domain)
    {
        var (code, by, now) = (ProofCode.New(), new UserId(Ids.New()), host.Clock.GetUtcNow());
        var proof = DomainProof.Begin(seller.Id, EmailAddress.Parse($"security@{domain}"), code, by, now);
        proof.Enter(code.Text, by, now);
        await data.AddAsync(seller.Id, proof);
    }

    // through the pages and the mail, as the buyer and the contact see it
    private async Task<string> InviteAsync(Organization buyer, Vendor vendor, Member contact)
    {
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var address = $"/o/{buyer.Slug}/vendors/{vendor.Id.Value}";
        (await browser.SendAsync(address + "/contacts/new", address + "/contacts", [("Name", contact.Name), ("Email", contact.Address.Value)], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var known = await data.AsAsync(buyer.Id, db => db.Set<VendorContact>().Where(c => c.VendorId == vendor.Id).OrderByDescending(c => c.Id).Select(c => c.Id).FirstAsync(Stop));
        using var answer = await browser.SendAsync(address + "/invitations/new", address + "/invitations", [("ContactId", known.Value.ToString())], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        var mail = await data.AsAsync(buyer.Id, db => db.Set<OutboxMail>().OrderByDescending(m => m.QueuedAt).FirstAsync(Stop));
        mail.To.ShouldBe(contact.Address.Value);
        return Link().Match(mail.Text).Value;
    }

    [GeneratedRegex("^/claims/[A-Za-z0-9_-]+", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
