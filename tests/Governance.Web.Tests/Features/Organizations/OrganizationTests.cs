using System.Net;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Organizations;

public sealed class OrganizationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whoever_sets_up_a_vendors_organization_owns_it()
    {
        using var browser = await data.SignInAsync((await data.AccountAsync()).Id);
        using var founded = await browser.SendAsync("/o/new", "/o", [("Name", "Northwind AI"), ("Slug", "northwind-ai")], stop);
        founded.Headers.Location!.ToString().ShouldBe("/o/northwind-ai/domain-proofs");
        (await browser.OpenAsync("/o", stop)).Body!.TextContent.ShouldContain("Vendor owner");
        using var second = await browser.SendAsync("/o/new", "/o", [("Name", "Northwind again"), ("Slug", "northwind-ai")], stop);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("Grey Harbour Bank", "grey-harbour-2")]
    [InlineData("  grey harbour BANK ", "grey-harbour-3")]
    [InlineData("Grey  Harbour Bank", "grey-harbour-4")]
    [InlineData("Grey\u200b Harbour Bank", "grey-harbour-5")]
    [InlineData("Gr\u0435y Harbour Bank", "grey-harbour-6")]
    [InlineData("Another bank", "new")]
    public async Task Nobody_sets_up_an_organization_under_the_name_of_another_or_at_an_address_of_the_portals_own(string name, string slug)
    {
        using var browser = await data.SignInAsync((await data.AccountAsync()).Id);
        using var first = await browser.SendAsync("/o/new", "/o", [("Name", "Grey Harbour Bank"), ("Slug", "grey-harbour")], stop);
        using var second = await browser.SendAsync("/o/new", "/o", [("Name", name), ("Slug", slug)], stop);
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await browser.OpenAsync("/o/new", stop)).Body!.TextContent.ShouldContain("Set up a vendor's organization");
    }

    [Fact]
    public async Task A_person_without_organizations_is_told_how_to_come_to_one()
    {
        using var browser = await data.SignInAsync((await data.AccountAsync()).Id);
        (await browser.OpenAsync("/o", stop)).Body!.TextContent.ShouldContain("You join one by an invitation");
    }
}
