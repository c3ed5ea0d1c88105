using System.Net;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Members;

public sealed class NameTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Ada\u202Eecalevol")]
    [InlineData("Grace\u200B Okafor")]
    [InlineData("Grace\u0007 Okafor")]
    public async Task Nobody_takes_a_name_with_characters_that_cannot_be_seen(string name)
    {
        using var browser = await data.SignInAsync((await data.AccountAsync()).Id);
        using var refused = await browser.SendAsync("/account/edit", "/account/edit", [("Name", name)], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector(".summary")!.TextContent.ShouldContain("cannot be seen");
    }

    [Fact]
    public async Task A_name_that_can_be_read_is_taken()
    {
        using var browser = await data.SignInAsync((await data.AccountAsync()).Id);
        (await browser.SendAsync("/account/edit", "/account/edit", [("Name", "Amélie Nwosu-Łoś")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync("/account", stop)).Body!.TextContent.ShouldContain("Amélie Nwosu-Łoś");
    }
}
