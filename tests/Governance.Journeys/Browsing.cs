using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Governance.Data.SignIn;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;

namespace Governance.Journeys;

/// <summary>What every journey does with a browser: start it, open it for a person, look at a page.</summary>
internal static class Browsing
{
    private const int Wide = 1360;
    private const int Narrow = 320;
    private const int High = 900;

    // Chromium asks its maker for updates on its own; a test run speaks to nobody
    private static readonly string[] Quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run", "--disable-quic"];

    /// <summary>Starts the browser.</summary>
    public static Task<IBrowser> StartChromiumAsync(this IPlaywright playwright) => playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Quiet });

    /// <summary>A page of a window in which the member is signed in; one that runs no script, where that is said.</summary>
    public static async Task<IPage> OpenAsync(this IBrowser browser, TestData data, Uri root, Member member, bool script = true)
    {
        var key = await data.WithAsync(services => services.GetRequiredService<SessionStore>().BeginAsync(member.Id.Value, SignInMethod.Passkey, "Test", CancellationToken.None));
        var context = await browser.NewContextAsync(new() { BaseURL = root.ToString(), JavaScriptEnabled = script });
        await context.AddCookiesAsync([new() { Name = SessionHandler.SchemeName, Value = key, Url = root.ToString() }]);
        return await context.NewPageAsync();
    }

    /// <summary>Waits until the page's address ends so and is loaded. Asked again and again, since a wait for the event misses a page that arrives while it begins.</summary>
    public static async Task ArriveAsync(this IPage page, string end)
    {
        await Assertions.Expect(page).ToHaveURLAsync(new Regex($"{Regex.Escape(end)}$", RegexOptions.None, TimeSpan.FromMinutes(1)), new() { Timeout = 30_000 });
        await page.WaitForLoadStateAsync();
    }

    /// <summary>
    /// Looks at the page dark and narrow, then light and wide, or as is said: nothing that axe finds, nothing wider than the window.
    /// With <c>GOVERNANCE_PICTURES</c> naming a folder, every look is kept there as a picture.
    /// </summary>
    public static async Task LookAsync(this IPage page, string where, params (ColorScheme Scheme, int Width)[] looks)
    {
        foreach (var (scheme, width) in looks is [] ? [(ColorScheme.Dark, Narrow), (ColorScheme.Light, Wide)] : looks)
        {
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            await page.SetViewportSizeAsync(width, High);
            if (Environment.GetEnvironmentVariable("GOVERNANCE_PICTURES") is { Length: > 0 } folder)
                await page.ScreenshotAsync(new() { FullPage = true, Path = Path.Combine(folder, $"{where.Replace('?', ' ').Replace('/', ' ')} {scheme} {width}.png") });
            var axe = await page.RunAxe();
            axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {node.Html}")).ShouldBeEmpty($"{where}, {scheme} {width}");
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{where}: nothing may be wider than the window");
        }
    }
}
