using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>A vendor's whole path without a mouse.</summary>
public sealed class KeyboardJourney(Host host) : IClassFixture<Host>
{
    private const int MostTabs = 120;
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_vendor_goes_from_the_inbox_to_its_submission_by_keyboard_alone()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.ReceivedPairAsync();
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, Root, pair.Ben);
        await page.GotoAsync($"/o/{pair.Vendor.Slug}/inbox");
        await page.Keyboard.PressAsync("j");
        await Assertions.Expect(page.Locator("tbody a.row-link")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/acknowledgement");
        await PressAsync(page, "form:has(input[value=Accepted]) button", "Enter");
        await page.ArriveAsync(own);
        await AnswerAsync(page, own);
        await StepAsync(page, own);
        await page.GotoAsync(own + "/submissions/new");
        await PressAsync(page, "#Confirmed", "Space");
        await PressAsync(page, "button.wide", "Enter");
        await page.ArriveAsync(own);
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Submitted on");
        host.Dispose();
    }

    private static async Task AnswerAsync(IPage page, string own)
    {
        foreach (var next in (string[])[own + "?view=focus&q=AC-2", own + "?view=focus&q=AC-3", own + "/submissions/new"])
        {
            await PressAsync(page, "input[name=Values]", "Space");
            await PressAsync(page, "button[name=Next]", "Enter");
            await page.ArriveAsync(next);
            if (next.Contains("q=", StringComparison.Ordinal)) await Assertions.Expect(page.Locator("#asked")).ToBeFocusedAsync();
        }
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Everything is answered");
    }

    // j, k and e among the questions of a section, and from one question in Focus to the next
    private static async Task StepAsync(IPage page, string own)
    {
        await page.GotoAsync(own + "?view=list");
        foreach (var key in (string[])["j", "j", "j", "k"]) await page.Keyboard.PressAsync(key);
        await Assertions.Expect(page.Locator("#row-AC-2 a[data-row-link]")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("e");
        await page.ArriveAsync("?view=focus&q=AC-2");
        await Assertions.Expect(page.Locator("#asked")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("?");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Close" })).ToBeFocusedAsync();
        await page.LookAsync("keys");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("j");
        await page.ArriveAsync("?view=focus&q=AC-3");
        await Assertions.Expect(page.Locator("#asked")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await page.ArriveAsync("?view=focus&q=AC-2");
    }

    /// <summary>Goes on with the tab key until something has the focus, and presses a key there.</summary>
    private static async Task PressAsync(IPage page, string selector, string key)
    {
        for (var i = 0; i < MostTabs; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (!await page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) continue;
            await page.Keyboard.PressAsync(key);
            return;
        }
        true.ShouldBeFalse($"{MostTabs} tabs do not lead to {selector}");
    }
}
