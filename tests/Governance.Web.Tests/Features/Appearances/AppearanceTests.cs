using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Appearances;

public sealed class AppearanceTests(Host host) : IClassFixture<Host>
{
    private static readonly Uri Address = new("/appearance", UriKind.Relative);

    [Fact]
    public async Task A_device_keeps_its_theme_density_and_keys()
    {
        var stop = TestContext.Current.CancellationToken;
        using var client = host.CreateClient(new() { BaseAddress = new("https://localhost") });
        var answer = await PostAsync(client, "dark", "/styleguide", stop);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/styleguide");
        var root = (await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(stop), stop)).DocumentElement;
        root.GetAttribute("data-theme").ShouldBe("dark");
        root.GetAttribute("data-density").ShouldBe("compact");
        root.GetAttribute("data-keys").ShouldBe("off");
    }

    [Fact]
    public async Task A_theme_that_does_not_exist_is_refused()
    {
        using var client = host.CreateClient();
        (await PostAsync(client, "pink", "/", TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task The_way_back_never_leaves_this_site()
    {
        using var client = host.CreateClient(new() { BaseAddress = new("https://localhost") });
        var answer = await PostAsync(client, "", "https://elsewhere.example/", TestContext.Current.CancellationToken);
        answer.RequestMessage!.RequestUri!.AbsolutePath.ShouldBe("/appearance");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string theme, string back, CancellationToken stop)
    {
        var page = await new HtmlParser().ParseDocumentAsync(await client.GetStringAsync(Address, stop), stop);
        var token = ((IHtmlInputElement)page.QuerySelector("main input[name=__RequestVerificationToken]")!).Value;
        return await client.PostAsync(Address, new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = token, ["Theme"] = theme, ["Compact"] = "true", ["Back"] = back,
        }), stop);
    }
}
