using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace Governance.Journeys;

/// <summary>A vendor's whole path in a browser that runs no script.</summary>
public sealed class ScriptlessJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_vendor_accepts_shares_out_answers_and_submits_without_script()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.ReceivedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, Root, pair.Ben, script: false);
        await page.GotoAsync($"/o/{pair.Vendor.Slug}/inbox");
        await page.Locator("tbody a.row-link").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept 3 questions" }).ClickAsync();
        await page.ArriveAsync(own);
        await page.GetByRole(AriaRole.Link, new() { Name = "Assign the question" }).ClickAsync();
        await page.Locator("#HolderId").SelectOptionAsync(cleo.Id.Value.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Assign the question" }).ClickAsync();
        await Assertions.Expect(page.Locator(".with h2")).ToHaveTextAsync($"With {cleo.Name}");
        await AnswerAsync(page, own);
        await page.Locator("#Confirmed").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Submit 3 answers" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Submitted on");
        host.Dispose();
    }

    private static async Task AnswerAsync(IPage page, string own)
    {
        await Assertions.Expect(page.Locator("form.answer [data-save-line]")).ToHaveTextAsync("Not answered");
        await page.Locator("input[name=Values]").First.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and next" }).ClickAsync();
        await page.ArriveAsync("?view=focus&q=AC-2");
        await page.GotoAsync(own + "?view=list");
        foreach (var question in (string[])["AC-2", "AC-3"]) await page.Locator($"#row-{question} input[value=yes]").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save what you changed on this page" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("2 answers are saved.");
        foreach (var question in (string[])["AC-2", "AC-3"]) await Assertions.Expect(page.Locator($"#row-{question} input[value=yes]")).ToBeCheckedAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Check and submit" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Everything is answered");
    }
}
