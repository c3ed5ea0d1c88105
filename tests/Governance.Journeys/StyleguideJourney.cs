using Deque.AxeCore.Playwright;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class StyleguideJourney(Host host) : IClassFixture<Host>
{
    [Fact]
    public async Task Every_component_is_accessible_in_both_themes_wide_and_narrow_and_works_by_keyboard()
    {
        host.UseKestrel(0);
        host.StartServer();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        foreach (var scheme in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            foreach (var width in (int[])[1360, 320])
            {
                await using var context = await browser.NewContextAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BaseURL = host.ClientOptions.BaseAddress.ToString() });
                var page = await context.NewPageAsync();
                var complaints = Listen(page);
                await page.GotoAsync("/styleguide");
                await Clean(page, $"{scheme} {width}");
                (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, $"{scheme}: nothing may be wider than the window");
                (await page.EvaluateAsync<int>("[...document.querySelectorAll('.folds td[data-label] > .tag + .badge')].filter(badge => badge.getBoundingClientRect().left < badge.previousElementSibling.getBoundingClientRect().left).length")).ShouldBe(0, "a badge stands beside or below its state, and not below its label");
                await page.GetByRole(AriaRole.Button, new() { Name = "Record finding" }).ClickAsync();
                await Assertions.Expect(page.Locator(".summary")).ToBeFocusedAsync();
                await Clean(page, $"{scheme} {width} with errors");
                complaints.ShouldBeEmpty();
                foreach (var address in (string[])["/errors/404", "/appearance"])
                {
                    await page.GotoAsync(address);
                    await Clean(page, $"{scheme} {width} {address}");
                }
            }
        }
        await TrySaving(await browser.NewPageAsync(new() { BaseURL = host.ClientOptions.BaseAddress.ToString() }));
        await TryKeys(await browser.NewPageAsync(new() { BaseURL = host.ClientOptions.BaseAddress.ToString() }));
        await TryWithoutScript(browser);
        host.Dispose();
    }

    private static async Task TrySaving(IPage page)
    {
        await page.GotoAsync("/styleguide");
        var line = page.Locator("[data-save-line]");
        var words = page.Locator("textarea[name=How]");
        await words.FillAsync("Within one day");
        await Assertions.Expect(line).ToContainTextAsync(" by you");
        await Assertions.Expect(page.Locator("input[name=Version]")).ToHaveValueAsync("2");
        await page.Context.SetOfflineAsync(true);
        await words.FillAsync("Within one day, by mail");
        await Assertions.Expect(line).ToHaveTextAsync("Not saved, retrying");
        await page.Context.SetOfflineAsync(false);
        await Assertions.Expect(line).ToContainTextAsync(" by you");
        await words.FillAsync("What my colleague said");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Keep both" }).First).ToBeVisibleAsync();
        await Clean(page, "conflict");
    }

    private static async Task TryKeys(IPage page)
    {
        await page.GotoAsync("/styleguide");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Northwind AI", Exact = true }).First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" })).ToBeVisibleAsync();
        await Clean(page, "keys");
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+k");
        var field = page.Locator("dialog.palette input");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("oblig");
        await Assertions.Expect(field).ToHaveValueAsync("oblig");
        await Clean(page, "palette");
        await Assertions.Expect(field).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/styleguide/obligations");
    }

    private async Task TryWithoutScript(IBrowser browser)
    {
        await using var context = await browser.NewContextAsync(new() { JavaScriptEnabled = false, BaseURL = host.ClientOptions.BaseAddress.ToString(), ViewportSize = new() { Width = 320, Height = 700 } });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/styleguide");
        await page.GetByRole(AriaRole.Button, new() { Name = "Menu" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Assessments" }).First).ToBeVisibleAsync();
    }

    private static List<string> Listen(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" && !message.Text.Contains("422", StringComparison.Ordinal)) complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        return complaints;
    }

    private static async Task Clean(IPage page, string where)
    {
        var axe = await page.RunAxe();
        axe.Violations.SelectMany(v => v.Nodes.Select(node => $"{v.Id}: {node.Html}")).ShouldBeEmpty(where);
    }
}
