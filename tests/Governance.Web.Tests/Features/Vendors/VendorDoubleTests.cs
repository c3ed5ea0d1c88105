using System.Net;
using Governance.Domain.Organizations;
using Governance.Domain.Vendors;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

public sealed class VendorDoubleTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Theory]
    [InlineData(" NORTHWIND ai ", null, "Name", "has this name")]
    [InlineData("Another", "northwind ai LTD", "LegalName", "has this registered name")]
    public async Task A_second_record_of_a_name_is_refused_beside_its_field_and_names_the_first(string name, string? legalName, string field, string words)
    {
        var (buyer, browser) = await BuyerAsync();
        var root = $"/o/{buyer.Slug}/vendors";
        (await browser.SendAsync(root + "/new", root, [("Name", "Northwind AI"), ("LegalName", "Northwind AI Ltd")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var first = (await VendorsAsync(buyer)).Single();
        using var refused = await browser.SendAsync(root + "/new", root, [("Name", name), ("LegalName", legalName ?? "")], Stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var message = (await Browser.ReadAsync(refused, Stop)).QuerySelector($"#{field}-message")!.TextContent;
        message.ShouldContain($"Northwind AI ({first.Reference}) in the register {words}");
        (await VendorsAsync(buyer)).Count.ShouldBe(1);
        browser.Dispose();
    }

    [Fact]
    public async Task A_record_takes_no_name_of_another_and_keeps_its_own()
    {
        var (buyer, browser) = await BuyerAsync();
        var (first, second) = (await data.VendorRecordAsync(buyer, "Northwind AI"), await data.VendorRecordAsync(buyer, "Helios Labs"));
        var own = $"/o/{buyer.Slug}/vendors/{second.Id.Value}";
        using var refused = await browser.SendAsync(own + "/edit", own, [("Name", "northwind ai")], Stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, Stop)).QuerySelector("#Name-message")!.TextContent.ShouldContain($"Northwind AI ({first.Reference})");
        (await browser.SendAsync(own + "/edit", own, [("Name", "HELIOS LABS"), ("LegalName", "Helios Labs SAS")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        browser.Dispose();
    }

    [Fact]
    public async Task Of_two_who_add_the_same_vendor_at_once_one_does()
    {
        var (buyer, one) = await BuyerAsync();
        using var two = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var root = $"/o/{buyer.Slug}/vendors";
        var pages = await Task.WhenAll(one.OpenAsync(root + "/new", Stop), two.OpenAsync(root + "/new", Stop));
        var answers = await Task.WhenAll(one.SendAsync(pages[0], root, [("Name", "Quartzmind")], Stop), two.SendAsync(pages[1], root, [("Name", "quartzmind")], Stop));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.UnprocessableEntity]);
        (await VendorsAsync(buyer)).Count.ShouldBe(1);
        one.Dispose();
    }

    [Fact]
    public async Task An_id_that_another_record_has_is_refused_and_names_it()
    {
        var (buyer, browser) = await BuyerAsync();
        var (first, second) = (await data.VendorRecordAsync(buyer, "Northwind AI"), await data.VendorRecordAsync(buyer, "Helios Labs"));
        string Ids(Vendor vendor) => $"/o/{buyer.Slug}/vendors/{vendor.Id.Value}/external-ids";
        (await browser.SendAsync(Ids(first) + "/new", Ids(first), [("System", "SAP"), ("Value", "4711")], Stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var refused = await browser.SendAsync(Ids(second) + "/new", Ids(second), [("System", "SAP"), ("Value", "4711")], Stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, Stop)).Body!.TextContent.ShouldContain($"Northwind AI ({first.Reference}) in the register has this id in SAP.");
        browser.Dispose();
    }

    private Task<List<Vendor>> VendorsAsync(Organization buyer) => data.AsAsync(buyer.Id, db => db.Set<Vendor>().ToListAsync(Stop));

    private async Task<(Organization Buyer, Browser Browser)> BuyerAsync()
    {
        var buyer = await data.BuyerAsync();
        return (buyer, await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement)));
    }
}
