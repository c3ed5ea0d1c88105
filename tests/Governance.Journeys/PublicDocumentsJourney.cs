using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class PublicDocumentsJourney(Host host) : IClassFixture<Host>
{
    private static readonly (ColorScheme Scheme, int Width)[] EveryLook = [(ColorScheme.Dark, 320), (ColorScheme.Light, 320), (ColorScheme.Dark, 1360), (ColorScheme.Light, 1360)];
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_vendor_that_never_came_is_assessed_from_public_documents_by_one_and_judged_by_another()
    {
        host.UseKestrel(0);
        host.StartServer();
        var (buyer, template) = (await data.BuyerAsync(), await data.TemplateAsync());
        var (anna, bert) = (await data.MemberAsync(buyer, Role.Reviewer), await data.MemberAsync(buyer, Role.Reviewer));
        var engagement = await data.EngagementAsync(buyer, await data.VendorAsync(), anna, linked: false);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var answers = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, anna);
        await BeginAsync(answers, $"/o/{buyer.Slug}/engagements/{engagement.Id.Value}", template.Title);
        await AnswerAsync(answers);
        await HandInAsync(answers);
        var own = new Uri(answers.Url).AbsolutePath;
        await answers.GotoAsync($"{own}/review/AC-1");
        await Assertions.Expect(answers.Locator(".callout h2")).ToHaveTextAsync("You wrote this answer");
        await answers.LookAsync("public own answer under review", EveryLook);
        var judges = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, bert);
        await JudgeAsync(judges, own);
        host.Dispose();
    }

    private static async Task BeginAsync(IPage page, string engagement, string template)
    {
        await page.GotoAsync(engagement);
        await page.GetByRole(AriaRole.Link, new() { Name = "Assess from public documents" }).ClickAsync();
        await page.GetByLabel(template).First.CheckAsync();
        await page.GetByLabel("Due date").FillAsync("2099-01-31");
        await page.LookAsync("public begin", EveryLook);
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin the assessment" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The assessor’s own, from public documents");
        await page.LookAsync("public begun", EveryLook);
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer from public documents" }).ClickAsync();
        await page.LookAsync("public questions to answer", EveryLook);
        await page.GetByRole(AriaRole.Link, new() { Name = "Answer the next question" }).ClickAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        await page.GetByLabel("Yes").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go on" }).ClickAsync();
        await Assertions.Expect(page.Locator(".error-summary, [role=alert]").First).ToBeVisibleAsync();
        await page.LookAsync("public answer with mistakes", EveryLook);
        await page.GetByLabel("Address").FillAsync("https://vendor.example/security");
        await page.GetByLabel("Title").FillAsync("Security at the vendor");
        await page.GetByLabel("Passage relied on").FillAsync("All storage is encrypted at rest, and access is reviewed each quarter.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and name another document" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Public document 2")).ToBeVisibleAsync();
        await page.LookAsync("public answer with a document", EveryLook);
        await page.GetByRole(AriaRole.Link, new() { Name = "Next question" }).ClickAsync();
        await page.GetByLabel("Nothing public tells").CheckAsync();
        await page.GetByRole(AriaRole.Textbox, new() { Name = "Comment" }).FillAsync("Looked at the trust page and the terms.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and go on" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("AC-2 is saved.");
    }

    private static async Task HandInAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Link, new() { Name = "All questions" }).ClickAsync();
        await page.LookAsync("public questions answered", EveryLook);
        await page.GetByRole(AriaRole.Link, new() { Name = "Hand in for review" }).ClickAsync();
        await page.LookAsync("public hand in", EveryLook);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hand in 2 answers" }).ClickAsync();
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Handed in, as submission 1");
        await page.LookAsync("public handed in", EveryLook);
    }

    private static async Task JudgeAsync(IPage page, string own)
    {
        await page.GotoAsync($"{own}/review/AC-1");
        await page.LookAsync("public answer to judge", EveryLook);
        await page.GetByRole(AriaRole.Link, new() { Name = "Judge this document" }).ClickAsync();
        await page.GetByLabel("What it is").SelectOptionAsync("Policy");
        (await page.GetByText("In place at a date").CountAsync()).ShouldBe(0);
        foreach (var choice in (string[])["Designed", "The vendor", "Clean", "All of it"]) await page.GetByRole(AriaRole.Radio, new() { Name = choice }).CheckAsync();
        await page.GetByLabel("Dated").FillAsync("2026-01-15");
        await page.LookAsync("public judge a document", EveryLook);
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept this judgement" }).ClickAsync();
        await page.GetByText("Satisfied", new() { Exact = true }).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Determine" }).ClickAsync();
        await page.GotoAsync($"{own}/review?show=All");
        await page.LookAsync("public review", EveryLook);
        await page.GotoAsync($"{own}/closure/new");
        await page.GetByRole(AriaRole.Button, new() { Name = "Close the review" }).ClickAsync();
        await page.ArriveAsync($"{own}/score");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("The assessor’s own, from public documents");
        await page.LookAsync("public score", EveryLook);
    }
}
