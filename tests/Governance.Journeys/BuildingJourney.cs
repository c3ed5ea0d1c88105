using Governance.Domain.Assessments;
using Governance.Domain.Organizations;
using Governance.Domain.Templates;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>A person of procurement builds a questionnaire of her own and sends it, with the keyboard alone.</summary>
public sealed class BuildingJourney(Host host) : IClassFixture<Host>
{
    private const int MostTabs = 120;

    private readonly TestData data = new(host);

    [Fact]
    public async Task Procurement_builds_a_small_questionnaire_with_a_condition_publishes_and_sends_it_by_keyboard()
    {
        host.UseKestrel(0);
        host.StartServer();
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        await data.MemberAsync(vendor, Role.VendorOwner);
        await data.EngagementAsync(buyer, vendor, ana);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var page = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, ana);

        await page.GotoAsync($"/o/{buyer.Slug}/templates");
        await BuildAsync(page);
        await AskOnlyIfAsync(page);
        await PublishAsync(page, vendor);

        var sent = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(TestContext.Current.CancellationToken));
        (sent.TemplateKey, sent.TemplateVersion, sent.Questions).ShouldBe(("own.hosting-check", "1", 2));
        var version = await data.AsAsync(buyer.Id, db => db.Set<OwnTemplate>().SingleAsync(TestContext.Current.CancellationToken));
        version.Read().Question("Q-2")!.Condition!.Questions().ShouldBe(["Q-1"]);
        host.Dispose();
    }

    private static async Task BuildAsync(IPage page)
    {
        await page.LookAsync("templates");
        await PressAsync(page, "New template");
        await TypeAsync(page, "Title", "Hosting check");
        await page.LookAsync("new template");
        await PressAsync(page, "Begin the template");
        await PressAsync(page, "Describe");
        await TypeAsync(page, "Purpose", "Asks hosts how they keep what is ours.");
        await PressAsync(page, "Change the description");
        await PressAsync(page, "Add section");
        await TypeAsync(page, "Title", "Storage");
        await page.LookAsync("new section");
        await PressAsync(page, "Add the section");
        await AddAsync(page, "Do you keep our data?");
        await PressAsync(page, "Save the question");
        await AddAsync(page, "Is it encrypted at rest?");
        await TypeAsync(page, "Why we ask", "Disks get lost.");
        await page.LookAsync("question");
        await PressAsync(page, "Save the question");
    }

    private static async Task AskOnlyIfAsync(IPage page)
    {
        await PressAsync(page, "Is it encrypted at rest?");
        await PressAsync(page, "Change when it is asked");
        await ChooseAsync(page, "The answer to", "Q-1: Do you keep our data?");
        await page.GetByLabel("Yes", new() { Exact = true }).WaitForAsync();
        await ReachAsync(page, "Yes");
        await page.Keyboard.PressAsync("Space");
        await page.LookAsync("condition");
        await PressAsync(page, "Save the condition");
        (await page.GetByText("Asked only if the answer to “Do you keep our data?” is “Yes”.").CountAsync()).ShouldBe(1);
    }

    private static async Task PublishAsync(IPage page, Organization vendor)
    {
        await PressAsync(page, "Move question Q-2 up");
        (await page.GetByText("The condition refers to Q-1, which is asked later.").CountAsync()).ShouldBe(1);
        await page.LookAsync("draft with a flaw");
        await PressAsync(page, "Undo: moved question Q-2");
        await page.LookAsync("draft");
        await PressAsync(page, "Preview");
        var depends = page.Locator("[data-question=Q-2]");
        (await depends.IsVisibleAsync()).ShouldBeFalse("it is asked only where the answer before is yes");
        await ReachAsync(page, "Yes");
        await page.Keyboard.PressAsync("Space");
        await depends.WaitForAsync();
        await page.LookAsync("preview of a draft");
        await PressAsync(page, "Back to the draft");
        await PressAsync(page, "Publish version 1");
        await page.LookAsync("publication");
        await PressAsync(page, "Publish 2 questions");
        await PressAsync(page, "Send 2 questions");
        await ReachAsync(page, "Due date");
        await page.Keyboard.TypeAsync("06302099");
        await ReachAsync(page, $"{vendor.Name}: Chat assistant");
        await page.Keyboard.PressAsync("Space");
        await PressAsync(page, "Check 1 engagement");
        await PressAsync(page, $"Send 2 questions to {vendor.Name}");
    }

    private static async Task AddAsync(IPage page, string text)
    {
        await PressAsync(page, "Add question");
        await TypeAsync(page, "Question", text);
        await ReachAsync(page, "One answer of several");
        await page.Keyboard.PressAsync("Space");
        await PressAsync(page, "Add the question");
    }

    private static async Task PressAsync(IPage page, string name)
    {
        await ReachAsync(page, name);
        var arrived = new TaskCompletionSource();
        void Arrive(object? sender, IPage of) => arrived.TrySetResult();
        page.Load += Arrive;
        await page.Keyboard.PressAsync("Enter");
        await arrived.Task.WaitAsync(TimeSpan.FromMinutes(1));
        page.Load -= Arrive;
    }

    private static async Task TypeAsync(IPage page, string label, string text)
    {
        await ReachAsync(page, label);
        await page.Keyboard.TypeAsync(text);
    }

    private static async Task ChooseAsync(IPage page, string label, string option)
    {
        await ReachAsync(page, label);
        await page.Keyboard.TypeAsync(option);
        await page.Keyboard.PressAsync("Tab");
    }

    // as a person does who sees the page: tab by tab until what is focused is called so
    private static async Task ReachAsync(IPage page, string name)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if ((await page.EvaluateAsync<string>("() => { const e = document.activeElement; return (e.getAttribute('aria-label') ?? (e.labels?.length ? [...e.labels].map(l => l.innerText).join(' ') : e.innerText) ?? '').trim(); }")).StartsWith(name, StringComparison.Ordinal)) return;
        }
        throw new InvalidOperationException($"{MostTabs} tabs of {page.Url} reach nothing that is called {name}.");
    }
}
