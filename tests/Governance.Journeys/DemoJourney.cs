using Deque.AxeCore.Playwright;
using Governance.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>
/// The first start, as somebody has it who tries the product, and what each of the three kinds of people finds then. With
/// <c>GOVERNANCE_PICTURES_README=1</c> it takes the picture of the README.
/// </summary>
public sealed class DemoJourney(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_first_start_has_a_story_for_buyer_committee_and_vendor()
    {
        await using var portal = HostProcess.Start(data.Folder);
        var root = await portal.AddressAsync(Stop);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var ana = await SignInAsync(browser, root, "Ana Ferreira", "/o/meridian-bank/vendors");
        await LookAsync(ana, "/o/meridian-bank/vendors", "Northwind AI", "Helios Labs", "Quartzmind");
        await Assertions.Expect(ana.Locator("tbody .score").First).ToBeVisibleAsync();
        await PictureAsync(ana);
        // whoever decides begins at what is asked of her
        var edith = await SignInAsync(browser, root, "Edith Clarke", "/o/meridian-bank/decisions");
        await LookAsync(edith, "/o/meridian-bank", "No opinion yet", "Disagrees", "Suspend");
        await LookAsync(await SignInAsync(browser, root, "Grace Okafor", "/o/northwind-ai/inbox"), "/o/northwind-ai/inbox", "Returned", "In progress");
        (await portal.InterruptAsync(Stop)).ShouldBe(0, portal.Errors);
    }

    private static async Task<IPage> SignInAsync(IBrowser browser, Uri root, string name, string start)
    {
        var context = await browser.NewContextAsync(new() { BaseURL = root.ToString(), ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce, ViewportSize = new() { Width = 1280, Height = 800 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await page.ArriveAsync(start);
        return page;
    }

    private static async Task LookAsync(IPage page, string address, params string[] told)
    {
        await page.GotoAsync(address);
        foreach (var words in told) await Assertions.Expect(page.Locator("tbody").Filter(new() { HasText = words }).First).ToBeVisibleAsync();
        var axe = await page.RunAxe();
        axe.Violations.ShouldBeEmpty($"{address}: {string.Join(", ", axe.Violations.Select(v => v.Id))}");
    }

    private static async Task PictureAsync(IPage page)
    {
        if (!string.Equals(Environment.GetEnvironmentVariable("GOVERNANCE_PICTURES_README"), "1", StringComparison.Ordinal)) return;
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository.Root, "docs", "images", "portfolio.png") });
    }
}
