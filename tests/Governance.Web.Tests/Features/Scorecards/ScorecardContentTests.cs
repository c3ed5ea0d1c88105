using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using ClosedXML.Excel;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data;
using Governance.Data.Scorecards;
using Governance.Data.Scores;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Scorecards;

public sealed class ScorecardContentTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Risk_and_classification_stand_on_page_in_workbook_and_in_the_document()
    {
        var (pair, browser, address) = await MadeAsync();
        using var _ = browser;
        var page = await browser.OpenAsync(address, stop);
        (page.QuerySelector("[data-figure=inherent]")!.TextContent, page.QuerySelector("[data-figure=residual]")!.TextContent).ShouldBe(("4 of 5", "4 of 5"));
        foreach (var said in (string[])["tier 1", "Confidential", "--keys governance-keys.json"]) page.QuerySelector("main")!.TextContent.ShouldContain(said);
        using var document = JsonDocument.Parse(await TextAsync(browser, address));
        document.RootElement.GetProperty("label").GetString().ShouldBe("confidential");
        document.RootElement.GetProperty("result").GetProperty("risk").GetProperty("inherent").GetInt32().ShouldBe(4);
        using var book = await BookAsync(browser, address);
        (Beside(book, "Inherent risk").GetDouble(), Beside(book, "Residual risk").GetDouble()).ShouldBe((4, 4));
        Beside(book, "Classification").GetString().ShouldStartWith("Confidential");
        pair.Buyer.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_scorecard_from_before_labels_were_sealed_reads_verifies_and_shows_that_of_its_files()
    {
        var (pair, browser, address) = await MadeAsync();
        using var _ = browser;
        var text = await data.WithAsync(async services =>
        {
            var scope = services.GetRequiredService<TenantScope>();
            scope.Tenant = pair.Buyer.Id;
            var db = services.GetRequiredService<GovernanceDb>();
            var made = await db.Set<Scorecard>().SingleAsync(stop);
            var old = ScorecardDocument.Read(made.Json) with { Reference = "SCR-2025-0001", Label = null };
            var seal = await services.GetRequiredService<SigningKeys>().SealAsync(old.ToCanonical(), host.Clock.GetUtcNow(), stop);
            var kept = Scorecard.Make(await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop), old, seal, pair.Ana.Id);
            db.Add(kept);
            await db.SaveChangesAsync(stop);
            address = $"/o/{pair.Buyer.Slug}/scorecards/{kept.Id.Value}";
            return kept.ToFile();
        });
        text.ShouldNotContain("\"label\":\"confidential\",\"madeAt\"");
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, text, stop);
        (await new Dispatch([new VerifyVerb()]).RunAsync(["verify", path], TextWriter.Null, TextWriter.Null, stop)).ShouldBe(0);
        (await new Dispatch([new ScoreVerb()]).RunAsync(["score", "--input", path], TextWriter.Null, TextWriter.Null, stop)).ShouldBe(0);
        File.Delete(path);
        (await browser.OpenAsync(address, stop)).QuerySelector("main")!.TextContent.ShouldContain("Confidential");
    }

    [Fact]
    public async Task The_sheet_of_questions_has_the_answer_its_weight_its_credits_and_why()
    {
        var (_, browser, address) = await MadeAsync();
        using var _1 = browser;
        using var book = await BookAsync(browser, address);
        var sheet = book.Worksheet("Questions");
        IXLCell Of(string key, string column)
        {
            var heading = sheet.CellsUsed().First(cell => string.Equals(cell.GetString(), column, StringComparison.Ordinal));
            return sheet.Cell(sheet.CellsUsed().First(cell => string.Equals(cell.GetString(), key, StringComparison.Ordinal)).Address.RowNumber, heading.Address.ColumnNumber);
        }
        (Of("AC-1", "Value").GetString(), Of("AC-1", "Weight").GetDouble(), Of("AC-1", "Claimed credit").GetDouble(), Of("AC-1", "Proven credit").GetDouble()).ShouldBe(("yes", 7.375, 1, 0));
        (Of("AC-2", "Value").GetString(), Of("AC-2", "Claimed credit").GetDouble()).ShouldBe(("no", 0.125));
        Of("AC-1", "Why this credit").GetString().ShouldBe("The answer claims 1. 1 of it stands. No accepted evidence counts; 0.75 is needed.");
    }

    [Fact]
    public async Task What_holds_is_said_as_it_is_and_listed()
    {
        var (pair, browser, address) = await MadeAsync();
        using var _ = browser;
        using (var book = await BookAsync(browser, address))
        {
            Why(book).ShouldBe("The number alone gives band E; 1 hold listed below would keep a better number from a better band.");
            var summary = book.Worksheet("Summary");
            var heading = summary.CellsUsed().Single(cell => string.Equals(cell.GetString(), "What holds the band", StringComparison.Ordinal));
            heading.CellBelow().GetString().ShouldBe("AC-1");
            heading.CellBelow().CellRight().GetString().ShouldBe("no proof");
        }
        (await browser.OpenAsync(address, stop)).QuerySelector("[aria-labelledby=holds] tbody")!.TextContent.ShouldSatisfyAllConditions(held => held.ShouldContain("AC-1"), held => held.ShouldContain("no proof"), held => held.ShouldContain("C"));
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        (await rita.SendAsync($"{TestData.OfAssessment(pair)}/review/AC-1", $"{TestData.OfAssessment(pair)}/determinations", [("Status", "NotSatisfied"), ("Reason", "Two servers are open.")], stop)).Dispose();
        using (var book = await BookAsync(browser, await MakeAsync(browser, pair))) Why(book).ShouldBe("The number alone gives band E; 1 critical would hold it there, too.");
        await ProveAsync(rita, pair);
        (await rita.SendAsync($"{TestData.OfAssessment(pair)}/review/AC-1", $"{TestData.OfAssessment(pair)}/determinations", [("Status", "Satisfied"), ("Reason", "Closed.")], stop)).Dispose();
        using (var book = await BookAsync(browser, await MakeAsync(browser, pair)))
        {
            Why(book).ShouldBe("By its number; nothing holds it.");
            book.Worksheet("Summary").CellsUsed().ShouldNotContain(cell => cell.GetString() == "What holds the band");
            book.Worksheet("Questions").CellsUsed().ShouldContain(cell => cell.GetString().Contains("strength 1 × scope 1 × age 1 = 1 of 0.75 needed"));
        }
    }

    private async Task<(Pair Pair, Browser Browser, string Address)> MadeAsync()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "no"), TestData.Chosen("AC-3", "yes")], TestData.File("Access report", "AC-1"));
        var browser = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        return (pair, browser, await MakeAsync(browser, pair));
    }

    private async Task<string> MakeAsync(Browser browser, Pair pair)
    {
        using var made = await browser.SendAsync(TestData.OfAssessment(pair) + "/decision", TestData.OfAssessment(pair) + "/scorecards", [], stop);
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return made.Headers.Location!.ToString();
    }

    private async Task ProveAsync(Browser rita, Pair pair)
    {
        var revision = await data.AsAsync(pair.Buyer.Id, async db => (await db.FactsAsync(pair.Assessment.Id, stop))!.Submission.Evidence[0].RevisionId);
        await data.OpenedAsync(pair);
        var judging = $"{TestData.OfAssessment(pair)}/evidence-judgements/new?revision={revision.Value}&from=AC-1";
        (await rita.SendAsync(judging, $"{TestData.OfAssessment(pair)}/evidence-judgements", [("Kind", "Type2"), ("Basis", "Operated"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"),
            ("Dated", $"{DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime):yyyy-MM-dd}"), ("Place", "Section 4")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<XLWorkbook> BookAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address + "/workbook", stop);
        return new(new MemoryStream(await answer.Content.ReadAsByteArrayAsync(stop)));
    }

    private async Task<string> TextAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address + "/document", stop);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    private static string Why(XLWorkbook book) => Beside(book, "Band").CellRight().GetString();

    private static IXLCell Beside(XLWorkbook book, string label) => book.Worksheet("Summary").CellsUsed().First(cell => cell.Address.ColumnNumber == 1 && string.Equals(cell.GetString(), label, StringComparison.Ordinal)).CellRight();
}
