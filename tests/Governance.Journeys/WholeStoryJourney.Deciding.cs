using System.Globalization;
using System.Text.Json;
using Governance.Cli.Verbs;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed partial class WholeStoryJourney
{
    private async Task DecideAsync(IBrowser browser, IPage rita, string own, Cast cast)
    {
        await rita.GotoAsync($"{own}/decision");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Make a scorecard" }).ClickAsync();
        await CompareAsync(rita);
        await SayAsync(await OpenAsync(browser, await data.MemberAsync(cast.Buyer, Role.EngagementOwner)), own, "Recommend a decision", $"input[name=Outcome][value={Outcome.ApproveWithConditions}]", "Record the recommendation");
        await SayAsync(await OpenAsync(browser, await data.MemberAsync(cast.Buyer, Role.RiskOpinion)), own, "Give an opinion", "input[name=Agrees][value=true]", "Record the opinion");
        var committee = await OpenAsync(browser, await data.MemberAsync(cast.Buyer, Role.Committee));
        await SayAsync(committee, own, "Decide", $"input[name=Outcome][value={Outcome.ApproveWithConditions}]", "Record the decision", "Every question is answered");
        await Assertions.Expect(committee.Locator("h1")).ToContainTextAsync("Approve with conditions");
        await Assertions.Expect(committee.Locator("main")).ToContainTextAsync("Every question is answered");
    }

    private static async Task SayAsync(IPage person, string own, string link, string choice, string button, string? condition = null)
    {
        await person.GotoAsync($"{own}/decision");
        await person.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync();
        await person.Locator(choice).CheckAsync();
        await person.GetByLabel("Reasons").FillAsync("Little is proven yet, and what is proven holds.");
        if (condition is not null)
        {
            await person.GetByLabel("Condition 1").FillAsync(condition);
            await person.Locator("input[type=date]").First.FillAsync("2099-03-31");
        }
        await person.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
        await person.GetByRole(AriaRole.Button, new() { Name = button }).WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task CompareAsync(IPage rita)
    {
        var workbook = await rita.RunAndWaitForDownloadAsync(() => rita.GetByRole(AriaRole.Link, new() { Name = "Workbook" }).ClickAsync());
        workbook.SuggestedFilename.ShouldEndWith(".xlsx");
        var json = await rita.RunAndWaitForDownloadAsync(() => rita.GetByRole(AriaRole.Link, new() { Name = "JSON", Exact = true }).ClickAsync());
        using var scored = JsonDocument.Parse(await ScoreAsync(await json.PathAsync()));
        foreach (var figure in (string[])["proven", "claimed"])
        {
            var shown = await rita.Locator($"[data-figure={figure}]").InnerTextAsync();
            decimal.Truncate(scored.RootElement.GetProperty(figure).GetDecimal()).ToString(CultureInfo.InvariantCulture).ShouldBe(shown, $"the command line and the page give the same {figure} figure");
        }
    }

    private static async Task<string> ScoreAsync(string file)
    {
        await using StringWriter stdout = new(), stderr = new();
        (await new ScoreVerb().RunAsync(["--input", file], stdout, stderr, TestContext.Current.CancellationToken)).ShouldBe(0, stderr.ToString());
        return stdout.ToString();
    }
}
