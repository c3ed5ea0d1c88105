using System.Globalization;
using Governance.Domain.Scoring;
using Microsoft.Playwright;
using Shouldly;

namespace Governance.Journeys;

public sealed partial class WholeStoryJourney
{
    private async Task ReviewAsync(IPage rita, string own, Cast cast)
    {
        await JudgeAsync(rita, own);
        await DetermineAsync(rita, own, "prerelease-classified", DeterminationStatus.Satisfied);
        await DetermineAsync(rita, own, "prerelease-assessments-apart", DeterminationStatus.Satisfied);
        await QueryAsync(rita, own, "weights-assessed", "Has anybody outside your operations tried?");
        await QueryAsync(rita, own, "storage-copies", "Is the rule enforced anywhere?");
        await rita.GotoAsync($"{own}/review");
        await rita.GetByRole(AriaRole.Link, new() { Name = "Return 2 questions" }).ClickAsync();
        await rita.GetByRole(AriaRole.Button, new() { Name = $"Return 2 questions to {cast.First.Name}" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("Questions are with the vendor");
    }

    private static async Task ReviewAgainAsync(IPage rita, string own, Cast cast)
    {
        await rita.GotoAsync($"{own}/review?show=Changed");
        await Assertions.Expect(rita.Locator("a.row-link")).ToHaveCountAsync(2);
        await rita.GotoAsync($"{own}/review?show=All");
        await Assertions.Expect(rita.GetByText("carried over")).ToHaveCountAsync(2);
        await DetermineAsync(rita, own, "weights-assessed", DeterminationStatus.Satisfied);
        await DetermineAsync(rita, own, "pipelines-segregated", DeterminationStatus.Partial, "Two build servers share a network with the office.");
        await rita.GotoAsync($"{own}/determinations");
        await rita.GetByRole(AriaRole.Button, new() { Name = $"Share 1 determination with {cast.First.Name}" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("no answer yet");
    }

    private async Task JudgeAsync(IPage rita, string own)
    {
        await rita.GotoAsync($"{own}/review/prerelease-classified");
        var opened = await rita.RunAndWaitForDownloadAsync(() => rita.GetByRole(AriaRole.Link, new() { Name = "Penetration test of the platform", Exact = true }).ClickAsync());
        (await File.ReadAllBytesAsync(await opened.PathAsync())).ShouldBe(Report);
        await rita.GetByRole(AriaRole.Link, new() { Name = "Judge this file" }).ClickAsync();
        await rita.GetByLabel("What it is").SelectOptionAsync(nameof(EvidenceKind.Pentest));
        foreach (var choice in (string[])["In place at a date", "An independent party", "Clean", "All of it"]) await rita.GetByText(choice).First.ClickAsync();
        await rita.GetByLabel("Dated").FillAsync(host.Clock.GetUtcNow().AddDays(-30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await rita.GetByRole(AriaRole.Button, new() { Name = "Accept this judgement" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("for 4 questions");
    }

    private static async Task DetermineAsync(IPage rita, string own, string question, DeterminationStatus status, string? reason = null)
    {
        await rita.GotoAsync($"{own}/review/{question}");
        await rita.Locator($"input[name=Status][value={status}]").CheckAsync();
        if (reason is not null) await rita.GetByLabel("Reason").FillAsync(reason);
        await rita.GetByRole(AriaRole.Button, new() { Name = "Determine" }).ClickAsync();
        await rita.GotoAsync($"{own}/review/{question}");
        await Assertions.Expect(rita.GetByRole(AriaRole.Button, new() { Name = "Determine anew" })).ToBeVisibleAsync();
    }

    private static async Task QueryAsync(IPage rita, string own, string question, string text)
    {
        await rita.GotoAsync($"{own}/review/{question}");
        await rita.GetByLabel("Query").FillAsync(text);
        await rita.GetByRole(AriaRole.Button, new() { Name = "Draft query" }).ClickAsync();
    }

    private static async Task RemediateAsync(IPage rita, IPage ron, IPage cleo, string own, Cast cast)
    {
        var before = await ProvenAsync(rita, own);
        before.ShouldBeGreaterThan(0);
        var finding = await RaiseAsync(rita, own);
        (await ProvenAsync(rita, own)).ShouldBeLessThan(before, "an open finding of high severity holds its question at 0");
        await OfferAsync(cleo, cast);
        await VerifyAsync(ron, cast);
        (await ProvenAsync(rita, own)).ShouldBe(before, "a verified finding holds nothing");
        await rita.GotoAsync(finding);
        await rita.GetByRole(AriaRole.Button, new() { Name = "Close the finding" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("Closed the finding");
    }

    private static async Task<int> ProvenAsync(IPage rita, string own)
    {
        await rita.GotoAsync($"{own}/score");
        return int.Parse(await rita.Locator(".stat", new() { HasText = "Proven" }).Locator("dd").First.InnerTextAsync(), CultureInfo.InvariantCulture);
    }

    private static async Task<string> RaiseAsync(IPage rita, string own)
    {
        await rita.GotoAsync($"{own}/review/pipelines-segregated");
        await rita.GetByRole(AriaRole.Link, new() { Name = "Raise a finding" }).ClickAsync();
        await rita.GetByLabel("Title").FillAsync("Build servers share the office network");
        await rita.Locator($"input[name=Severity][value={FindingSeverity.High}]").CheckAsync();
        await rita.GetByLabel("What was seen").FillAsync("Two of nine build servers answer from the office network.");
        await rita.GetByLabel("What is to be done").FillAsync("Move them behind the gateway of the pipelines.");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Raise the finding" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("12.3");
        return new Uri(rita.Url).AbsolutePath;
    }

    private static async Task OfferAsync(IPage cleo, Cast cast)
    {
        await cleo.GotoAsync($"/o/{cast.First.Slug}/undertakings");
        await cleo.Locator("a.row-link").ClickAsync();
        await cleo.GetByLabel("What was done").FillAsync("Both were moved on Monday; the scan of Tuesday shows it.");
        await cleo.GetByLabel("Penetration test of the platform").CheckAsync();
        await cleo.GetByRole(AriaRole.Button, new() { Name = $"Offer the proof to {cast.Buyer.Name}" }).ClickAsync();
        await Assertions.Expect(cleo.Locator("main")).ToContainTextAsync("Your last proof");
        await Assertions.Expect(cleo.Locator(".files")).ToContainTextAsync("Penetration test of the platform");
    }

    private static async Task VerifyAsync(IPage ron, Cast cast)
    {
        await ron.GotoAsync($"/o/{cast.Buyer.Slug}/obligations");
        await ron.Locator("a.row-link").ClickAsync();
        var opened = await ron.RunAndWaitForDownloadAsync(() => ron.GetByRole(AriaRole.Link, new() { Name = "Penetration test of the platform" }).First.ClickAsync());
        (await File.ReadAllBytesAsync(await opened.PathAsync())).ShouldBe(Report);
        await ron.Locator("input[name=Accepted][value=true]").CheckAsync();
        await ron.GetByRole(AriaRole.Button, new() { Name = "Record the judgement" }).ClickAsync();
        await Assertions.Expect(ron.Locator("main")).ToContainTextAsync("Accepted the proof.");
    }
}
