using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>
/// Opens every page that an owner can reach, from the routes and from link to link, wide in light and narrow in dark. With <c>GOVERNANCE_PICTURES</c> naming a folder
/// it leaves a picture of each there.
/// </summary>
public sealed partial class EveryPageJourney(Host host) : IClassFixture<Host>
{
    private readonly List<string> faults = [];

    [Fact]
    public async Task Every_page_is_accessible_fits_a_narrow_window_and_breaks_no_policy()
    {
        host.UseKestrel(0);
        host.StartServer();
        var data = new TestData(host);
        var organization = await data.OrganizationAsync("everything", buys: true, sells: true);
        var owner = await data.MemberAsync(organization, Enum.GetValues<Role>());
        var session = await data.WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(owner.Id.Value, SignInMethod.Passkey, "Test", CancellationToken.None));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"],
        });
        await VisitAsync(browser, session, organization.Slug.Value, ColorScheme.Light, 1360);
        await VisitAsync(browser, session, organization.Slug.Value, ColorScheme.Dark, 320);
        faults.ShouldBeEmpty();
        host.Dispose();
    }

    private async Task VisitAsync(IBrowser browser, string session, string slug, ColorScheme scheme, int width)
    {
        var root = host.ClientOptions.BaseAddress;
        await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BaseURL = root.ToString() });
        await context.AddCookiesAsync([new() { Name = SessionHandler.SchemeName, Value = session, Url = root.ToString() }]);
        var page = await context.NewPageAsync();
        page.Console += (_, message) => { if (message.Type is "error") faults.Add($"{new Uri(page.Url).AbsolutePath}: {message.Text}"); };
        var waiting = new Queue<string>(Starts(slug));
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(Shape(address)))
                continue;
            foreach (var link in await OpenAsync(page, address, $"{scheme} {width}", width))
                waiting.Enqueue(link);
        }
        seen.Count.ShouldBeGreaterThan(10);
    }

    private async Task<IReadOnlyList<string>> OpenAsync(IPage page, string address, string where, int width)
    {
        var answer = await page.APIRequest.GetAsync(address, new() { MaxRedirects = 0 });
        if (!answer.Ok || !answer.Headers.GetValueOrDefault("content-type", "").StartsWith("text/html", StringComparison.Ordinal) || answer.Headers.ContainsKey("content-disposition"))
        {
            if (answer.Status >= 500) faults.Add($"{where} {address}: {answer.Status}");
            return [];
        }
        await page.GotoAsync(address);
        await PictureAsync(page, address, where);
        var axe = await page.RunAxe();
        faults.AddRange(axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{where} {address}: {v.Id}: {node.Html}")));
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width) faults.Add($"{where} {address}: wider than the window");
        return await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(link => new URL(link.href).pathname)");
    }

    /// <summary>The addresses of all routes that need no more than the organization.</summary>
    private IEnumerable<string> Starts(string slug) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("GET", StringComparer.Ordinal) == true)
        .Where(endpoint => endpoint.RoutePattern.Parameters.All(parameter => parameter.Name is "org"))
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/').Replace("{org}", slug, StringComparison.Ordinal))
        .Where(address => !address.StartsWith("/styleguide", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>One page of a kind is enough: ids and versions do not count.</summary>
    private static string Shape(string address) => Identifier().Replace(address, "/*");

    private static async Task PictureAsync(IPage page, string address, string where)
    {
        if (Environment.GetEnvironmentVariable("GOVERNANCE_PICTURES") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{where} {Shape(address).Replace('/', '_')}.png") });
    }

    [GeneratedRegex("/[0-9a-f-]{32,36}(?=/|$)|/[^/]*[0-9.][^/]*(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Identifier();
}
