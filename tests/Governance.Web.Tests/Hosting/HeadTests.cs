using System.Net;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class HeadTests(Host host) : IClassFixture<Host>
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly TestData data = new(host);

    [Theory]
    [InlineData("/", HttpStatusCode.SeeOther)]
    [InlineData("/sign-in", HttpStatusCode.OK)]
    [InlineData("/img/brand.svg", HttpStatusCode.OK)]
    [InlineData("/nowhere/at/all", HttpStatusCode.NotFound)]
    [InlineData("/o/nobody/members", HttpStatusCode.SeeOther)]
    public async Task HEAD_answers_as_GET_does_and_without_a_body(string address, HttpStatusCode status)
    {
        using var client = host.CreateClient(new() { AllowAutoRedirect = false });
        (await ComparedAsync(client, address)).ShouldBe(status);
    }

    [Fact]
    public async Task HEAD_knows_who_asks_and_what_they_may_see()
    {
        var (buyer, other) = (await data.BuyerAsync(), await data.BuyerAsync());
        var vendor = await data.VendorRecordAsync(buyer, "Northwind AI");
        using var browser = await data.SignInAsync(await data.MemberAsync(buyer, Role.Procurement));
        var root = $"/o/{buyer.Slug}";
        foreach (var address in (string[])[$"{root}/vendors", $"{root}/vendors/{vendor.Id.Value}", $"{root}/vendors/export?format=csv"])
            (await ComparedAsync(browser.Client, address)).ShouldBe(HttpStatusCode.OK, address);
        (await ComparedAsync(browser.Client, $"{root}/vendors/{Ids.New()}")).ShouldBe(HttpStatusCode.NotFound);
        (await ComparedAsync(browser.Client, $"/o/{other.Slug}/vendors")).ShouldNotBe(HttpStatusCode.OK);
    }

    private static async Task<HttpStatusCode> ComparedAsync(HttpClient client, string address)
    {
        using var page = await client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using var head = await client.SendAsync(request, Stop);
        head.StatusCode.ShouldBe(page.StatusCode, address);
        (await head.Content.ReadAsByteArrayAsync(Stop)).ShouldBeEmpty(address);
        head.Content.Headers.ContentType.ShouldBe(page.Content.Headers.ContentType, address);
        head.Headers.GetValues("Content-Security-Policy").ShouldBe(page.Headers.GetValues("Content-Security-Policy"), address);
        return head.StatusCode;
    }
}
