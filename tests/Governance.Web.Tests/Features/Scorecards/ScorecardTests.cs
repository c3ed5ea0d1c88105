using System.Net;
using System.Text.Json;
using ClosedXML.Excel;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Scorecards;

public sealed class ScorecardTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_is_said_to_hold_a_band_that_the_number_gives_alone()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var list = await auditor.OpenAsync($"/o/{pair.Buyer.Slug}/scorecards", stop);
        var page = (await auditor.OpenAsync(list.QuerySelector("a.row-link")!.GetAttribute("href")!, stop)).Body!.TextContent;
        page.ShouldContain("The number alone gives band E");
        page.ShouldNotContain("held at");
    }

    [Fact]
    public async Task Scoring_the_downloaded_document_gives_the_figures_of_the_page_and_it_verifies()
    {
        var (browser, address) = await MadeAsync();
        using var _ = browser;
        var page = await browser.OpenAsync(address, stop);
        var file = await TextAsync(browser, address + "/document");
        using var result = JsonDocument.Parse((await RunAsync(new ScoreVerb(), file, "score", "--input")).Said);
        foreach (var figure in (string[])["proven", "claimed"])
            page.QuerySelector($"[data-figure={figure}]")!.TextContent.ShouldBe(((int)result.RootElement.GetProperty(figure).GetDecimal()).ToString(System.Globalization.CultureInfo.InvariantCulture));
        page.QuerySelector("[data-figure=coverage]")!.TextContent.ShouldBe($"{(int)(100 * result.RootElement.GetProperty("coverage").GetDecimal())} %");
        using var document = JsonDocument.Parse(file);
        JsonElement.DeepEquals(document.RootElement.GetProperty("result"), result.RootElement).ShouldBeTrue();
        (await RunAsync(new VerifyVerb(), file, "verify")).ShouldBe((0, """{"kind":"scorecard","valid":true,"problems":[]}"""));
    }

    [Theory]
    [InlineData("\"state\":\"answered\"", "\"state\":\"declined\"")]
    [InlineData("\"claimed\":", "\"claimed\":1")]
    [InlineData("\"vendor\":\"", "\"vendor\":\"Not ")]
    [InlineData("\"jws\":\"e", "\"jws\":\"f")]
    public async Task A_scorecard_with_one_change_does_not_verify(string original, string changed)
    {
        var (browser, address) = await MadeAsync();
        using var _ = browser;
        var file = await TextAsync(browser, address + "/document");
        file.ShouldContain(original);
        var (code, said) = await RunAsync(new VerifyVerb(), file.Replace(original, changed, StringComparison.Ordinal), "verify");
        said.ShouldStartWith("""{"kind":"scorecard","valid":false,"problems":[""" + "\"");
        code.ShouldBe(1, "what is false ends with another code than what holds");
    }

    [Fact]
    public async Task The_key_that_sealed_is_published()
    {
        var (browser, address) = await MadeAsync();
        using var _ = browser;
        using var document = JsonDocument.Parse(await TextAsync(browser, address + "/document"));
        using var visitor = data.Visitor();
        (await TextAsync(visitor, "/.well-known/governance-keys.json")).ShouldContain(document.RootElement.GetProperty("seal").GetProperty("key").GetProperty("kid").GetString()!);
    }

    [Fact]
    public async Task The_workbook_opens_with_its_six_sheets()
    {
        var (browser, address) = await MadeAsync();
        using var _ = browser;
        using var answer = await browser.GetAsync(address + "/workbook", stop);
        await using var file = await answer.Content.ReadAsStreamAsync(stop);
        using var book = new XLWorkbook(file);
        book.Worksheets.Select(sheet => sheet.Name).ShouldBe(["Summary", "Sections", "Questions", "Evidence", "Findings", "Obligations"]);
        book.Worksheet("Questions").CellsUsed().Count(cell => cell.GetString() is "AC-1" or "AC-2" or "AC-3").ShouldBe(3);
        book.Worksheet("Evidence").CellsUsed().ShouldContain(cell => cell.GetString() == "Access report");
    }

    [Theory]
    [InlineData(Role.Auditor), InlineData(Role.Procurement), InlineData(Role.Legal)]
    public async Task Who_neither_judges_nor_decides_takes_home_what_is_there_and_makes_none(Role role)
    {
        var pair = await data.SubmittedPairAsync();
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var address = await MakeAsync(carl, TestData.OfAssessment(pair));
        using var browser = await data.AsRoleAsync(pair.Buyer, role);
        (await TextAsync(browser, address + "/document")).ShouldContain("SCR-");
        var paper = await browser.OpenAsync(TestData.OfAssessment(pair) + "/decision", stop);
        paper.Forms.ShouldNotContain(form => form.GetAttribute("action")!.EndsWith("/scorecards", StringComparison.Ordinal));
        // with a token that is good, so that the refusal is of the role
        var form = paper.Forms.First(f => string.Equals(f.Method, "post", StringComparison.OrdinalIgnoreCase));
        form.SetAttribute("action", TestData.OfAssessment(pair) + "/scorecards");
        using var refused = await browser.SendAsync(paper, TestData.OfAssessment(pair) + "/scorecards", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Scorecard>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task A_scorecard_made_after_a_decision_shows_its_conditions()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Domain.Committee.Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", [], stop)).Dispose();
        await data.PrepareDecisionAsync(pair, stop);
        var list = await carl.OpenAsync($"/o/{pair.Buyer.Slug}/scorecards", stop);
        (await carl.OpenAsync(list.QuerySelector("a.row-link")!.GetAttribute("href")!, stop)).Body!.TextContent.ShouldContain("Rotate the signing keys");
    }

    [Fact]
    public async Task Whatever_is_a_number_in_the_workbook_is_one_and_shares_are_shown_in_percent()
    {
        var (browser, address) = await MadeAsync();
        using var _ = browser;
        using var answer = await browser.GetAsync(address + "/workbook", stop);
        await using var file = await answer.Content.ReadAsStreamAsync(stop);
        using var book = new XLWorkbook(file);
        var summary = book.Worksheet("Summary");
        foreach (var (figure, format) in (IEnumerable<(string, string)>)[("Proven", "0.0"), ("Claimed", "0.0"), ("Coverage", "0%"), ("Assured share", "0%"), ("Left out", "0%")])
        {
            var value = summary.CellsUsed().Single(cell => cell.Address.ColumnNumber == 1 && string.Equals(cell.GetString(), figure, StringComparison.Ordinal)).CellRight();
            (value.DataType, value.Style.NumberFormat.Format).ShouldBe((XLDataType.Number, format), figure);
        }
        foreach (var cell in book.Worksheets.SelectMany(sheet => sheet.CellsUsed()).Where(cell => cell.DataType is XLDataType.Text))
            decimal.TryParse(cell.GetString().TrimEnd('%', ' '), System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var hidden).ShouldBeFalse($"{cell.Worksheet.Name} {cell.Address} holds {hidden} as text");
    }

    [Fact]
    public async Task A_scorecard_is_not_there_for_another_organization_and_none_is_made_before_a_submission()
    {
        var (browser, address) = await MadeAsync();
        browser.Dispose();
        var pair = await data.PairAsync();
        using var other = await data.SignInAsync(pair.Ana);
        (await other.GetAsync($"/o/{pair.Buyer.Slug}/scorecards/{address.Split('/')[^1]}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await other.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/decision", stop);
        page.Forms.ShouldNotContain(form => form.GetAttribute("action")!.EndsWith("/scorecards", StringComparison.Ordinal));
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.GetAsync($"/o/{pair.Vendor.Slug}/scorecards", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_scorecard_of_an_older_submission_says_so_while_the_score_and_a_new_scorecard_are_of_the_latest()
    {
        var pair = await data.SubmittedPairAsync();
        using var browser = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        var older = await MakeAsync(browser, own);
        await data.ReturnAsync(pair, "AC-2");
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        var newer = await MakeAsync(browser, own);
        foreach (var (address, says) in new[] { (older, "submission 1 of"), (newer, "submission 2 of"), (own + "/score", "submission 2 of"), (own + "/score?submission=1", "submission 2 of") })
            (await browser.OpenAsync(address, stop)).Body!.TextContent.ShouldContain(says);
        using var before = JsonDocument.Parse(await TextAsync(browser, older + "/document"));
        using var after = JsonDocument.Parse(await TextAsync(browser, newer + "/document"));
        (before.RootElement.GetProperty("submission").GetProperty("number").GetInt32(), after.RootElement.GetProperty("submission").GetProperty("number").GetInt32()).ShouldBe((1, 2));
    }

    [Fact]
    public async Task A_scorecard_made_while_somebody_judges_waits_and_has_the_judgement()
    {
        var pair = await data.SubmittedPairAsync();
        var rita = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        using var browser = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        var making = Task.FromResult("");
        await using (var desk = new Desk(host, (pair.Buyer.Id, rita.Id), twin: false))
        {
            await desk.Review.JudgeAsync(pair.Assessment.Id, (facts, now) =>
            {
                // the score is held here: the scorecard comes as far as it can, and waits
                making = Task.Run(() => MakeAsync(browser, own), stop);
                Thread.Sleep(TimeSpan.FromSeconds(2));
                making.IsCompleted.ShouldBeFalse();
                return facts.Determine("AC-1", Domain.Scoring.DeterminationStatus.Partial, "Half of it.", seen: 0, rita.Id, now);
            }, stop);
        }
        (await TextAsync(browser, await making + "/document")).ShouldContain("Half of it.");
    }

    private async Task<(Browser Browser, string Address)> MadeAsync()
    {
        var pair = await data.SubmittedPairAsync();
        var browser = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        return (browser, await MakeAsync(browser, $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}"));
    }

    private async Task<string> MakeAsync(Browser browser, string own)
    {
        using var made = await browser.SendAsync(own + "/decision", own + "/scorecards", [], stop);
        made.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return made.Headers.Location!.ToString();
    }

    private async Task<string> TextAsync(Browser browser, string address)
    {
        using var answer = await browser.GetAsync(address, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    private async Task<(int Code, string Said)> RunAsync(IVerb verb, string text, params string[] words)
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, text, stop);
        await using var said = new StringWriter();
        var code = await new Dispatch([verb]).RunAsync([.. words, path], said, TextWriter.Null, stop);
        File.Delete(path);
        return (code, said.ToString().TrimEnd());
    }
}
