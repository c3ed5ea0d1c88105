using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Governance.Journeys;

/// <summary>Several ticks, and one that goes with no other; and the same question on a small screen.</summary>
public sealed class TicksJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task None_of_these_taken_off_again_brings_back_what_was_ticked_before()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(TestData.YesNo("AC-1", "Which of these do you keep?") with
        {
            Type = QuestionType.Multiple,
            Options = [new() { Key = "names", Label = "Names" }, new() { Key = "cards", Label = "Cards" }, new() { Key = "none", Label = "None of these", StandsAlone = true }],
        }));
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, Root, pair.Ben);
        foreach (var view in (string[])["focus", "list"])
        {
            await page.GotoAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view={view}&q=AC-1");
            await BringsBackAsync(page);
        }
        await SmallAsync(page, $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=AC-1");
        host.Dispose();
    }

    private static async Task BringsBackAsync(IPage page)
    {
        ILocator Box(string value) => page.Locator($"input[value={value}]");
        await Box("names").CheckAsync();
        await Box("cards").CheckAsync();
        await Box("none").CheckAsync();
        await Assertions.Expect(Box("names")).Not.ToBeCheckedAsync();
        await Box("none").UncheckAsync();
        foreach (var value in (string[])["names", "cards"]) await Assertions.Expect(Box(value)).ToBeCheckedAsync();
        // who chooses anew has chosen
        await Box("none").CheckAsync();
        await Box("cards").CheckAsync();
        await Assertions.Expect(Box("none")).Not.ToBeCheckedAsync();
        await Box("cards").UncheckAsync();
        await Assertions.Expect(Box("names")).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-save-line][data-state=saved]").First).ToBeVisibleAsync();
    }

    // the bar with the buttons would cover the question that it belongs to
    private static async Task SmallAsync(IPage page, string at)
    {
        await page.SetViewportSizeAsync(320, 568);
        await page.GotoAsync(at);
        await Assertions.Expect(page.Locator("form.answer .form-foot")).ToHaveCSSAsync("position", "static");
        await page.SetViewportSizeAsync(1280, 900);
        await Assertions.Expect(page.Locator("form.answer .form-foot")).ToHaveCSSAsync("position", "sticky");
    }
}
