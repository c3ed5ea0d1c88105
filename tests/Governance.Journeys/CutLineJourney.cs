using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

/// <summary>The line breaks while somebody types: what was typed is kept in the browser until the server has it.</summary>
public sealed class CutLineJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task Nothing_typed_is_lost_when_the_line_is_cut_the_window_closed_or_a_colleague_faster()
    {
        host.UseKestrel(0);
        host.StartServer();
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(TestData.YesNo("AC-1", "Who looks after it?") with { Type = QuestionType.Text, Options = [] }));
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        var at = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}?view=focus&q=AC-1";
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var ben = await browser.OpenAsync(data, Root, pair.Ben);
        await ReturnsAsync(ben, at, pair);
        ben = await ClosesAsync(ben, at, pair);
        await MeetsAsync(ben, await browser.OpenAsync(data, Root, cleo), at, pair);
        host.Dispose();
    }

    private async Task ReturnsAsync(IPage ben, string at, Pair pair)
    {
        await ben.GotoAsync(at);
        await ben.Context.SetOfflineAsync(true);
        await TypeAsync(ben, "The platform team.");
        (await AnswerAsync(pair)).ShouldBeNull("the line is cut");
        await ben.Context.SetOfflineAsync(false);
        await Assertions.Expect(Line(ben)).ToContainTextAsync("Saved ", new() { Timeout = 15_000 });
        (await AnswerAsync(pair)).ShouldBe("The platform team.");
    }

    private async Task<IPage> ClosesAsync(IPage ben, string at, Pair pair)
    {
        await ben.Context.SetOfflineAsync(true);
        await TypeAsync(ben, "The platform team, and the night shift.");
        await ben.CloseAsync();
        await ben.Context.SetOfflineAsync(false);
        (await AnswerAsync(pair)).ShouldBe("The platform team.");
        var again = await ben.Context.NewPageAsync();
        await again.GotoAsync(at);
        await Assertions.Expect(again.Locator("#Text")).ToHaveValueAsync("The platform team, and the night shift.");
        await Assertions.Expect(Line(again)).ToContainTextAsync("Saved ", new() { Timeout = 15_000 });
        (await AnswerAsync(pair)).ShouldBe("The platform team, and the night shift.");
        return again;
    }

    private async Task MeetsAsync(IPage ben, IPage cleo, string at, Pair pair)
    {
        foreach (var window in (IPage[])[ben, cleo]) await window.GotoAsync(at);
        await ben.Context.SetOfflineAsync(true);
        await TypeAsync(ben, "Ben says: the platform team.");
        await cleo.Locator("#Text").FillAsync("Cleo says: the security team.");
        // the line says of the older answer, too, that it is saved
        while (!string.Equals(await AnswerAsync(pair), "Cleo says: the security team.", StringComparison.Ordinal)) await Task.Delay(50, stop);
        await ben.Context.SetOfflineAsync(false);
        await ben.GetByRole(AriaRole.Button, new() { Name = "Keep both" }).ClickAsync(new() { Timeout = 15_000 });
        await Assertions.Expect(ben.Locator("#Text")).ToHaveValueAsync("Cleo says: the security team.\n\nBen says: the platform team.");
        (await AnswerAsync(pair)).ShouldBe("Cleo says: the security team.\n\nBen says: the platform team.");
    }

    private static async Task TypeAsync(IPage page, string text)
    {
        await page.Locator("#Text").FillAsync(text);
        await Assertions.Expect(Line(page)).ToContainTextAsync("Not saved, retrying");
    }

    private static ILocator Line(IPage page) => page.Locator("[data-save-line]").First;

    private Task<string?> AnswerAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, async db => (await db.Set<Answer>().AsNoTracking().SingleOrDefaultAsync(stop))?.Value?.Text);
}
