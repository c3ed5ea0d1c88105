using Governance.Data.Catalogs;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Shouldly;
using Xunit;

namespace Governance.Journeys;

public sealed class ReviewJourney(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);

    [Fact]
    public async Task A_reviewer_judges_returns_and_shares_and_every_page_on_the_way_is_accessible()
    {
        host.UseKestrel(0);
        host.StartServer();
        var (pair, question, answers) = await SubmittedAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.StartChromiumAsync();
        var rita = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        await rita.GotoAsync($"{own}/review/{question}");
        await rita.GetByRole(AriaRole.Link, new() { Name = "Judge this file" }).ClickAsync();
        await rita.LookAsync("review judge a file that was not opened");
        await data.OpenedAsync(pair);
        await JudgeAsync(rita, own, question);
        await ReturnAsync(rita, own, question);
        await ShareAsync(rita, own, pair);
        var ben = await browser.OpenAsync(data, host.ClientOptions.BaseAddress, pair.Ben);
        await ReplyAsync(ben, pair);
        await VisitAsync(rita, $"{own}/determinations");
        await VisitAsync(rita, $"{own}/score");
        await rita.Locator("a.row-link").First.ClickAsync();
        await rita.LookAsync("review question score");
        // what was returned comes back before the review can close
        await data.SubmitAsync(pair, answers, TestData.File("Penetration test of the platform, once more", question));
        await VisitAsync(rita, $"{own}/closure/new");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Close the review" }).ClickAsync();
        await Assertions.Expect(rita.Locator(".score.large")).ToBeVisibleAsync();
        host.Dispose();
    }

    private static async Task JudgeAsync(IPage rita, string own, string question)
    {
        await VisitAsync(rita, $"{own}/review?show=All");
        await rita.Keyboard.PressAsync("j");
        await rita.Keyboard.PressAsync("e");
        await Assertions.Expect(rita.GetByRole(AriaRole.Button, new() { Name = "Determine" })).ToBeVisibleAsync();
        await VisitAsync(rita, $"{own}/review/{question}");
        await rita.GetByRole(AriaRole.Link, new() { Name = "Judge this file" }).ClickAsync();
        await rita.LookAsync("review judge a file");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Accept this judgement" }).ClickAsync();
        await rita.LookAsync("review judge a file with mistakes");
        await rita.GetByLabel("What it is").SelectOptionAsync(nameof(EvidenceKind.Pentest));
        foreach (var choice in (string[])["In place at a date", "An independent party", "Clean", "All of it"]) await rita.GetByText(choice).First.ClickAsync();
        await rita.GetByLabel("Dated").FillAsync("2026-01-15");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Accept this judgement" }).ClickAsync();
        await rita.GetByRole(AriaRole.Button, new() { Name = "Determine" }).ClickAsync();
        await rita.LookAsync("review determination with mistakes");
        await rita.GetByText("Not satisfied", new() { Exact = true }).First.ClickAsync();
        await rita.GetByLabel("Reason").FillAsync("The test leaves out the build servers.");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Determine" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("is not satisfied.");
    }

    private static async Task ReturnAsync(IPage rita, string own, string question)
    {
        await rita.GotoAsync($"{own}/review/{question}");
        await rita.GetByLabel("Query").FillAsync("Which servers does the test cover?");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Draft query" }).ClickAsync();
        await VisitAsync(rita, $"{own}/review?show=Short");
        await rita.GetByRole(AriaRole.Link, new() { Name = "Return 1 question" }).ClickAsync();
        await rita.LookAsync("review return");
        await rita.GetByRole(AriaRole.Button, new() { Name = "Return 1 question to" }).ClickAsync();
        await rita.LookAsync("review returned");
    }

    private static async Task ShareAsync(IPage rita, string own, Pair pair)
    {
        await VisitAsync(rita, $"{own}/determinations");
        await rita.GetByRole(AriaRole.Button, new() { Name = $"Share 1 determination with {pair.Vendor.Name}" }).ClickAsync();
        await Assertions.Expect(rita.Locator("main")).ToContainTextAsync("no answer yet");
    }

    private static async Task ReplyAsync(IPage ben, Pair pair)
    {
        await VisitAsync(ben, $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/determinations");
        await ben.Locator("a.row-link").First.ClickAsync();
        await ben.GetByRole(AriaRole.Button, new() { Name = "Send this answer" }).ClickAsync();
        await ben.LookAsync("review reply with mistakes");
        await ben.GetByLabel("Your answer").FillAsync("They were added in May.");
        await ben.GetByRole(AriaRole.Button, new() { Name = "Send this answer" }).ClickAsync();
        await ben.LookAsync("review replied");
    }

    private async Task<(Pair Pair, string Question, IReadOnlyList<SubmittedAnswer> Answers)> SubmittedAsync()
    {
        await data.WithAsync(services => services.GetRequiredService<CatalogLoader>().LoadAsync(CatalogLoader.Shipped, TestContext.Current.CancellationToken));
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var (ana, ben) = (await data.MemberAsync(buyer, Role.Procurement), await data.MemberAsync(vendor, Role.VendorOwner));
        var template = await data.AsAsync(buyer.Id, db => db.Set<PublishedTemplate>().AsNoTracking().FirstAsync(t => t.Title == "Frontier model operational security"));
        var sent = await data.DispatchAsync(buyer, ana, template, await data.EngagementAsync(buyer, vendor, ana));
        var pair = new Pair(buyer, ana, vendor, ben, sent[0], await data.QuestionnaireAsync(vendor, sent[0]));
        var questions = FrozenQuestionnaire.From(template.Read()).Questions().ToList();
        var chosen = questions.First(q => q.Type is QuestionType.Choice).Key;
        SubmittedAnswer[] answers = [.. questions.Select((q, at) => Answered(q, at))];
        await data.SubmitAsync(pair, answers, TestData.File("Penetration test of the platform", chosen));
        return (pair, chosen, answers);
    }

    private static SubmittedAnswer Answered(FrozenQuestion question, int at) => question.Type switch
    {
        QuestionType.Choice => TestData.Chosen(question.Key, question.Options[at % 3 == 1 ? 1 : 0].Key, at % 4 == 0 ? "Since the spring release, for every region." : null),
        QuestionType.Multiple => TestData.Chosen(question.Key, question.Options[0].Key),
        QuestionType.Number => new(question.Key, AnswerState.Answered, Classification.Internal, new AnswerValue { Number = 24 }),
        QuestionType.Text => new(question.Key, AnswerState.Answered, Classification.Confidential, new AnswerValue { Text = "We keep a register and review it every month." }),
        QuestionType.Date or QuestionType.File or QuestionType.Table => new(question.Key, AnswerState.Declined, Classification.Internal, Reason: "Under embargo.", Offer: "An inspection on our premises."),
    };

    private static async Task VisitAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await page.LookAsync($"review {address.Split('/')[^1]}");
    }
}
