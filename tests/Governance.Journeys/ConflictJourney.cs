using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>Two people on one question, and one of them leaves without choosing: nothing goes over what the other said.</summary>
public sealed class ConflictJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Who_leaves_without_choosing_finds_both_versions_again_and_the_colleagues_stands_until_then()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.AcceptedPairAsync();
        var grace = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var (bens, graces) = (await browser.OpenAsync(data, Root, pair.Ben), await browser.OpenAsync(data, Root, grace));
        await InFocusAsync(bens, graces, pair);
        await InListAsync(bens, graces, pair);
        await InTwoWindowsAsync(graces, await graces.Context.NewPageAsync(), pair);
        host.Dispose();
    }

    private async Task InFocusAsync(IPage bens, IPage graces, Pair pair)
    {
        await graces.GotoAsync(Focus(pair, "AC-1"));
        await CommentAsync(bens, pair, "AC-1", "Ben: since March.");
        await graces.Locator("#Comment").PressSequentiallyAsync("Grace: since");
        await Assertions.Expect(Box(graces)).ToBeVisibleAsync();
        await Assertions.Expect(graces.Locator("#Comment")).ToBeFocusedAsync();
        await graces.Keyboard.TypeAsync(" April, in all regions.");
        await Assertions.Expect(graces.Locator("#Comment")).ToHaveValueAsync("Grace: since April, in all regions.");
        await Assertions.Expect(graces.Locator("form.answer [data-save-line]")).ToContainTextAsync("Choose what to keep");
        await graces.LookAsync("conflict in focus");
        await graces.GetByRole(AriaRole.Link, new() { Name = "Next" }).ClickAsync();
        await graces.ArriveAsync("q=AC-2");
        await FindsBothAsync(graces, Focus(pair, "AC-1"), pair);
        await graces.GetByRole(AriaRole.Link, new() { Name = "List", Exact = true }).ClickAsync();
        await Assertions.Expect(graces.Locator("#row-AC-1 [data-save-line]")).ToHaveTextAsync("Words of yours wait in Focus, not saved");
        await FindsBothAsync(graces, Focus(pair, "AC-1"), pair);
        await graces.GetByRole(AriaRole.Button, new() { Name = "Save and next" }).ClickAsync();
        await Assertions.Expect(Box(graces)).ToBeFocusedAsync();
        await graces.GetByRole(AriaRole.Button, new() { Name = "Keep both" }).ClickAsync();
        await Assertions.Expect(graces.Locator("#asked")).ToBeFocusedAsync();
        (await CommentOfAsync(pair, "AC-1")).ShouldBe("Ben: since March.\n\nGrace: since April, in all regions.");
        await graces.ReloadAsync();
        await Assertions.Expect(Box(graces)).ToBeHiddenAsync();
    }

    // the kept words come back, meet the colleague's, and stay unsaved
    private async Task FindsBothAsync(IPage graces, string at, Pair pair)
    {
        await graces.GotoAsync(at);
        await Assertions.Expect(Box(graces)).ToBeVisibleAsync();
        await Assertions.Expect(graces.Locator("#Comment")).ToHaveValueAsync("Grace: since April, in all regions.");
        (await CommentOfAsync(pair, "AC-1")).ShouldBe("Ben: since March.");
    }

    private async Task InListAsync(IPage bens, IPage graces, Pair pair)
    {
        var (list, row) = ($"{Own(pair)}?view=list", graces.Locator("#row-AC-2"));
        await graces.GotoAsync(list);
        await bens.GotoAsync(Focus(pair, "AC-2"));
        await bens.GetByLabel("Yes").CheckAsync();
        await SavedAsync(bens);
        await row.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await Assertions.Expect(row.Locator("[data-conflict]")).ToBeVisibleAsync();
        await graces.LookAsync("conflict in list");
        await graces.GotoAsync(Focus(pair, "AC-3"));
        await graces.GotoAsync(list);
        await Assertions.Expect(row.Locator("[data-conflict]")).ToBeVisibleAsync();
        await Assertions.Expect(row.GetByLabel("No", new() { Exact = true })).ToBeCheckedAsync();
        (await AnswerAsync(pair, "AC-2")).Value!.Values.ShouldBe(["yes"]);
        await row.GetByRole(AriaRole.Button, new() { Name = "Take theirs" }).ClickAsync();
        await Assertions.Expect(row).ToBeFocusedAsync();
        await Assertions.Expect(row.GetByLabel("Yes")).ToBeCheckedAsync();
        (await AnswerAsync(pair, "AC-2")).Value!.Values.ShouldBe(["yes"]);
    }

    // both windows keep what they hold under one name in the browser
    private async Task InTwoWindowsAsync(IPage one, IPage other, Pair pair)
    {
        foreach (var window in (IPage[])[one, other]) await window.GotoAsync(Focus(pair, "AC-3"));
        await other.Locator("#Comment").FillAsync("The other window.");
        await SavedAsync(other);
        await one.Locator("#Comment").FillAsync("This window.");
        await Assertions.Expect(Box(one)).ToBeVisibleAsync();
        await other.Locator("#Comment").FillAsync("The other window, later.");
        while (await CommentOfAsync(pair, "AC-3") is not "The other window, later.") await Task.Delay(50, stop);
        await one.GotoAsync(Focus(pair, "AC-2"));
        await one.GotoAsync(Focus(pair, "AC-3"));
        await Assertions.Expect(Box(one)).ToBeVisibleAsync();
        await Assertions.Expect(one.Locator("#Comment")).ToHaveValueAsync("This window.");
        (await CommentOfAsync(pair, "AC-3")).ShouldBe("The other window, later.");
    }

    private static async Task CommentAsync(IPage page, Pair pair, string question, string comment)
    {
        await page.GotoAsync(Focus(pair, question));
        await page.Locator("#Comment").FillAsync(comment);
        await SavedAsync(page);
    }

    private static Task SavedAsync(IPage page) => Assertions.Expect(page.Locator("form.answer [data-save-line]")).ToContainTextAsync("Saved ");

    private static ILocator Box(IPage page) => page.Locator("form.answer [data-conflict]");

    private async Task<string?> CommentOfAsync(Pair pair, string question) => (await AnswerAsync(pair, question)).Comment;

    private Task<Answer> AnswerAsync(Pair pair, string question) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().SingleAsync(a => a.Question == question, stop));

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Focus(Pair pair, string question) => $"{Own(pair)}?view=focus&q={question}";
}
