using System.Net;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

public sealed class VendorTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_vendor_is_entered_into_the_register_with_its_reference_and_an_audit_entry()
    {
        var (buyer, browser) = await ProcurementAsync();
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/vendors/new", $"/o/{buyer.Slug}/vendors", [("Name", "Northwind AI"), ("Domain", "northwind.example")], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther, await answer.Content.ReadAsStringAsync(Stop));
        var page = await browser.OpenAsync(answer.Headers.Location!.ToString(), Stop);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Northwind AI");
        var (vendor, acts) = await data.AsAsync(buyer.Id, async db =>
            (await db.Set<Vendor>().SingleAsync(Stop), await db.Set<AuditEntry>().Where(e => e.Subject.StartsWith("Vendor ")).Select(e => e.Act).ToListAsync(Stop)));
        vendor.Reference.ShouldMatch(@"^VND-\d{4}-0001$");
        vendor.Domain!.Value.ShouldBe("northwind.example");
        acts.ShouldBe(["VendorRegistered"]);
    }

    [Fact]
    public async Task A_vendor_without_a_name_is_refused_and_what_was_typed_is_kept()
    {
        var (buyer, browser) = await ProcurementAsync();
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/vendors/new", $"/o/{buyer.Slug}/vendors", [("Name", ""), ("LegalName", "Northwind AI Ltd")], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(answer, Stop);
        page.QuerySelector("#Name-message")!.TextContent.ShouldContain("Enter the vendor's name.");
        page.QuerySelector("#LegalName")!.GetAttribute("value").ShouldBe("Northwind AI Ltd");
        (await data.AsAsync(buyer.Id, db => db.Set<Vendor>().CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_person_of_another_organization_cannot_own_a_vendor()
    {
        var (buyer, browser) = await ProcurementAsync();
        var stranger = await data.MemberAsync(await data.BuyerAsync(), Role.Procurement);
        using var answer = await browser.SendAsync($"/o/{buyer.Slug}/vendors/new", $"/o/{buyer.Slug}/vendors", [("Name", "Northwind AI"), ("OwnerId", stranger.Id.Value.ToString())], Stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task An_edit_over_a_newer_version_is_refused_with_both_versions_side_by_side_and_taken_once_it_is_sent_again()
    {
        var (buyer, browser) = await ProcurementAsync();
        var vendor = await data.VendorRecordAsync(buyer, "Helios Labs");
        var address = $"/o/{buyer.Slug}/vendors/{vendor.Id.Value}";
        var stale = await browser.OpenAsync(address + "/edit", Stop);
        (await browser.SendAsync(address + "/edit", address, [("Name", "Helios")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var second = await browser.SendAsync(stale, address, [("Name", "Helios Two")], Stop);
        second.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await NameAsync()).ShouldBe("Helios");
        var both = await Browser.ReadAsync(second, Stop);
        both.QuerySelector("#Name")!.GetAttribute("value").ShouldBe("Helios Two");
        both.QuerySelectorAll(".there-now").Select(line => line.TextContent).ShouldBe(["There now: Helios"]);
        both.QuerySelector("#Name")!.GetAttribute("aria-describedby")!.ShouldContain("Name-now");
        both.QuerySelector("nav[aria-label=Main]").ShouldNotBeNull();
        (await browser.SendAsync(both, address, [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await NameAsync()).ShouldBe("Helios Two");

        Task<string> NameAsync() => data.AsAsync(buyer.Id, db => db.Set<Vendor>().Where(v => v.Id == vendor.Id).Select(v => v.Name).SingleAsync(Stop));
    }

    [Fact]
    public async Task A_contact_out_of_hours_is_added_corrected_and_removed()
    {
        var (buyer, browser) = await ProcurementAsync();
        var vendor = await data.VendorRecordAsync(buyer);
        var address = $"/o/{buyer.Slug}/vendors/{vendor.Id.Value}";
        (await browser.SendAsync(address + "/contacts/new", address + "/contacts", [("Name", "Night desk"), ("OutOfHours", "true")], Stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.SendAsync(address + "/contacts/new", address + "/contacts", [("Name", "Night desk"), ("Phone", "+1 555 0100"), ("OutOfHours", "true")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = await browser.OpenAsync(address, Stop);
        page.Body!.TextContent.ShouldContain("Out of hours, too");
        var contact = await data.AsAsync(buyer.Id, db => db.Set<VendorContact>().SingleAsync(Stop));
        var own = $"{address}/contacts/{contact.Id.Value}";
        (await browser.SendAsync(own + "/edit", own, [("Phone", "+1 555 0199")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<VendorContact>().Select(c => c.Phone).SingleAsync(Stop))).ShouldBe("+1 555 0199");
        (await browser.SendAsync(address, own + "/removal", [], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<VendorContact>().CountAsync(Stop))).ShouldBe(0);
    }

    [Fact]
    public async Task An_id_in_another_system_belongs_to_one_vendor()
    {
        var (buyer, browser) = await ProcurementAsync();
        var (first, second) = (await data.VendorRecordAsync(buyer), await data.VendorRecordAsync(buyer));
        foreach (var (vendor, status) in new[] { (first, HttpStatusCode.SeeOther), (second, HttpStatusCode.UnprocessableEntity) })
        {
            var address = $"/o/{buyer.Slug}/vendors/{vendor.Id.Value}/external-ids";
            using var answer = await browser.SendAsync(address + "/new", address, [("System", "SAP"), ("Value", "4711")], Stop);
            answer.StatusCode.ShouldBe(status, await answer.Content.ReadAsStringAsync(Stop));
        }
        (await data.AsAsync(buyer.Id, db => db.Set<VendorExternalId>().SingleAsync(Stop))).VendorId.ShouldBe(first.Id);
    }

    [Fact]
    public async Task A_reviewer_sees_the_register_and_changes_nothing()
    {
        var buyer = await data.BuyerAsync();
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Reviewer));
        (await browser.OpenAsync($"/o/{buyer.Slug}/vendors", Stop)).QuerySelector("h1")!.TextContent.ShouldBe("Vendors");
        (await browser.GetAsync($"/o/{buyer.Slug}/vendors/new", Stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Another_organizations_vendor_is_not_found()
    {
        var (buyer, browser) = await ProcurementAsync();
        var foreign = await data.VendorRecordAsync(await data.BuyerAsync());
        (await browser.GetAsync($"/o/{buyer.Slug}/vendors/{foreign.Id.Value}", Stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<(Organization Buyer, Browser Browser)> ProcurementAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }
}
