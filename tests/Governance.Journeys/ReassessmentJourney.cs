using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class ReassessmentJourney(Host host) : IClassFixture<Host>
{
    private static readonly (ColorScheme, int)[] EveryLook = [(ColorScheme.Dark, 320), (ColorScheme.Light, 320), (ColorScheme.Dark, 1360), (ColorScheme.Light, 1360)];
    private readonly TestData data = new(host);
    private Uri Root => new UriBuilder(host.ClientOptions.BaseAddress) { Host = "localhost" }.Uri;

    [Fact]
    public async Task A_vendor_looks_at_its_answers_of_last_time_and_the_buyer_sees_what_is_other_than_then()
    {
        host.UseKestrel(0);
        host.StartServer();
        var (first, newer) = await ReviewedAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var anas = await browser.OpenAsync(data, Root, first.Ana);
        await SendAgainAsync(anas, first, newer);
        var sent = await data.AsAsync(first.Buyer.Id, db => db.Set<Domain.Assessments.Assessment>().SingleAsync(a => a.Follows == first.Assessment.Id, TestContext.Current.CancellationToken));
        var second = first with { Assessment = sent, Questionnaire = await data.QuestionnaireAsync(first.Vendor, sent) };
        await AnswerAsync(await browser.OpenAsync(data, Root, first.Ben), second);
        await ReviewAsync(await browser.OpenAsync(data, Root, await data.MemberAsync(second.Buyer, Role.Reviewer)), second);
        host.Dispose();
    }

    private async Task<(Pair First, PublishedTemplate Newer)> ReviewedAsync()
    {
        var template = await data.TemplateAsync([.. Enumerable.Range(1, 5).Select(Measure)]);
        var newer = await data.NewerAsync(template, Measure(1), Measure(2) with { Text = "Has measure 2 been in place all year?" },
            Measure(3) with { Options = [new() { Key = "yes", Label = "Yes", Credit = 1 }, new() { Key = "partly", Label = "Partly", Credit = 0.5m }] }, Measure(5), Measure(6));
        var first = await data.AcceptedPairAsync(template: template);
        await data.SendAnswersAsync(first, [.. Enumerable.Range(1, 5).Select(i => ($"AC-{i}", TestData.Says(i == 3 ? "no" : "yes", i == 1 ? "Since March." : null)))]);
        await data.CloseAsync(first);
        return (first, newer);
    }

    private static async Task SendAgainAsync(IPage anas, Pair first, PublishedTemplate newer)
    {
        await anas.GotoAsync($"/o/{first.Buyer.Slug}/assessments/new?engagements={first.Assessment.EngagementId.Value}&template={newer.Key}@{newer.Version}&dueOn=2099-06-30");
        await anas.GetByRole(AriaRole.Button, new() { Name = "Check 1 engagement" }).ClickAsync();
        await anas.GetByText($"follows {first.Assessment.Reference}").WaitForAsync();
        await anas.LookAsync("again preview", EveryLook);
        await anas.GetByRole(AriaRole.Button, new() { Name = "Send 5 questions" }).ClickAsync();
        await anas.GetByText(first.Assessment.Reference).First.WaitForAsync();
        await anas.LookAsync("again assessment", EveryLook);
    }

    private static async Task AnswerAsync(IPage bens, Pair second)
    {
        var own = $"/o/{second.Vendor.Slug}/questionnaires/{second.Questionnaire.Id.Value}";
        await bens.GotoAsync(own + "/acknowledgement");
        await bens.LookAsync("again acknowledgement", EveryLook);
        await bens.GetByRole(AriaRole.Button, new() { Name = "Accept 5 questions" }).ClickAsync();
        await bens.GetByText("3 answers of last time have not been looked at").WaitForAsync();
        await bens.GotoAsync(own + "?view=focus&q=AC-1");
        await bens.LookAsync("again focus", EveryLook);
        await bens.GetByRole(AriaRole.Button, new() { Name = "Confirm and next" }).ClickAsync();
        await bens.ArriveAsync("q=AC-2");
        await bens.LookAsync("again reworded", EveryLook);
        // what is changed is looked at: the mark goes while one stays on the page
        await bens.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await bens.GetByText("1 answer of last time has not been looked at").WaitForAsync();
        await bens.GetByText("Answered before in").WaitForAsync();
        await bens.GotoAsync(own + "?view=focus&q=AC-3");
        await bens.LookAsync("again option gone", EveryLook);
        await bens.GetByRole(AriaRole.Link, new() { Name = "See what is different" }).First.ClickAsync();
        await bens.LookAsync("again since", EveryLook);
        await bens.GotoAsync(own + "?view=list");
        await bens.LookAsync("again list", EveryLook);
        await bens.GotoAsync(own + "/submissions/new");
        await bens.GetByText("Not looked at: 1 answer of last time").WaitForAsync();
        await bens.LookAsync("again check", EveryLook);
        await bens.GotoAsync(own + "?view=list");
        await bens.GetByRole(AriaRole.Button, new() { Name = "Confirm 1 answer as it stands" }).ClickAsync();
        await bens.GetByText("1 answer of last time is confirmed.").WaitForAsync();
        await bens.GotoAsync(own + "/submissions/new");
        (await bens.GetByText("Not looked at").CountAsync()).ShouldBe(0);
        await bens.GetByLabel("I, ").CheckAsync();
        await bens.GetByRole(AriaRole.Button, new() { Name = "Submit 3 answers" }).ClickAsync();
        await bens.GetByText("Submitted. The buyer has your answers.").WaitForAsync();
    }

    private static async Task ReviewAsync(IPage ritas, Pair second)
    {
        var own = $"/o/{second.Buyer.Slug}/assessments/{second.Assessment.Id.Value}/review";
        await ritas.GotoAsync(own);
        await ritas.LookAsync("again review", EveryLook);
        await ritas.GetByRole(AriaRole.Link, new() { Name = "Other than last time · 3" }).ClickAsync();
        await ritas.GetByRole(AriaRole.Link, new() { Name = "Has measure 2 been in place all year?" }).ClickAsync();
        await ritas.GetByText("Changed since last time").WaitForAsync();
        await ritas.LookAsync("again judged", EveryLook);
        await ritas.GotoAsync(own + "/AC-1");
        await ritas.LookAsync("again as then", EveryLook);
    }

    private static Question Measure(int number) => TestData.YesNo($"AC-{number}", $"Is measure {number} in place?");
}
