using System.Diagnostics;
using System.Net;
using Deque.AxeCore.Playwright;
using Governance.Testing;
using Governance.Testing.Samples;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>
/// Opens every page of the endpoint table by its sample, light, dark and narrow. A route that shows a page and is not visited fails;
/// what is taken home instead is known by its content type. With <c>GOVERNANCE_PICTURES</c> naming a folder it leaves a picture of each there.
/// </summary>
public sealed class EveryPageJourney(Host host) : IClassFixture<Host>
{
    private const int Wide = 1360, Narrow = 320, High = 900;
    private readonly List<string> faults = [];
    private readonly HashSet<EndpointRow> visited = [];
    private readonly SortedSet<string> taken = new(StringComparer.Ordinal);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private int looks;

    [Fact]
    public async Task Every_page_is_accessible_fits_a_narrow_window_and_breaks_no_policy()
    {
        host.Environment = "Development";
        host.UseKestrel(0);
        host.StartServer();
        // a passkey belongs to a domain, and an address of numbers is none
        host.ClientOptions.BaseAddress = new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;
        var (world, watch) = (await World.CreateAsync(host), Stopwatch.StartNew());
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = Wide, Height = High }, BaseURL = host.ClientOptions.BaseAddress.ToString(), ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        page.Console += (_, message) => { if (message.Type is "error" && !message.Text.Contains("404", StringComparison.Ordinal)) faults.Add($"{new Uri(page.Url).AbsolutePath}: {message.Text}"); };
        foreach (var feature in SampleBook.Features)
            await WalkAsync(feature, world, page);
        faults.ShouldBeEmpty();
        var missing = world.Endpoints.Rows.Where(row => row.Verb is "GET").Except(visited).ToList();
        missing.ShouldBeEmpty(EndpointTable.Missing(missing));
        Console.WriteLine($"Pages: {visited.Count} routes opened, {looks} looked at in light, dark and narrow, in {watch.Elapsed.TotalSeconds:F0} s. Not pages: {string.Join(", ", taken)}.");
        host.Dispose();
    }

    private async Task WalkAsync(IFeatureSamples feature, World world, IPage page)
    {
        try
        {
            await foreach (var sample in world.OfAsync(feature).WithCancellation(stop))
            {
                var row = world.Endpoints.RowOf(sample);
                // who has every role sees every button of a page
                await VisitAsync(page, row, row.Verb is "GET" && sample is { By: null, Party: { } party } ? sample.As(party.Everybody) : world.Endpoints.Seated(sample));
            }
        }
        catch (Exception broken) when (broken is not OperationCanceledException)
        {
            faults.Add($"{feature.GetType().Name} stopped: {broken.Message}");
        }
    }

    private async Task VisitAsync(IPage page, EndpointRow row, Sample sample)
    {
        using var answer = await sample.UseAsync(stop);
        if (row.Verb is not "GET") return;
        visited.Add(row);
        var type = answer.Content.Headers.ContentType?.MediaType;
        if (type is not "text/html")
        {
            // a file, or the way to another page, which has a sample of its own
            taken.Add(type ?? answer.StatusCode.ToString());
            if (type is null && answer.StatusCode is not HttpStatusCode.SeeOther) faults.Add($"{sample}: {answer.StatusCode}, and nothing in it");
            return;
        }
        await page.Context.ClearCookiesAsync();
        await page.Context.AddCookiesAsync(sample.By!.Cookies.GetAllCookies().Select(c => new Microsoft.Playwright.Cookie { Name = c.Name, Value = c.Value, Url = host.ClientOptions.BaseAddress.ToString() }));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(sample.Address);
        await LookAsync(page, sample, row, "light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await LookAsync(page, sample, row, "dark");
        await page.SetViewportSizeAsync(Narrow, High);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Narrow) faults.Add($"{sample}: wider than a narrow window");
        await PictureAsync(page, row, "narrow");
        await page.SetViewportSizeAsync(Wide, High);
        looks++;
    }

    private async Task LookAsync(IPage page, Sample sample, EndpointRow row, string theme)
    {
        await PictureAsync(page, row, theme);
        var axe = await page.RunAxe();
        faults.AddRange(axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{sample} {theme}: {v.Id}: {node.Html}")));
    }

    private async Task PictureAsync(IPage page, EndpointRow row, string look)
    {
        if (Environment.GetEnvironmentVariable("GOVERNANCE_PICTURES") is not { Length: > 0 } folder) return;
        var name = string.Concat(row.Pattern.Replace(":guid", "", StringComparison.Ordinal).Select(c => char.IsLetterOrDigit(c) || c is '-' ? c : '_')).Trim('_');
        await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{name} {look} {looks}.png") });
    }
}
