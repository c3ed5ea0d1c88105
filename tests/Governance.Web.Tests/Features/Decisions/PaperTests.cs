using System.Net;
using AngleSharp.Dom;
using Governance.Data.Scores;
using Governance.Domain.Committee;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Decisions;

public sealed class PaperTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_paper_names_what_is_not_known()
    {
        var pair = await data.SubmittedPairAsync();
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        (await UnknownsAsync(carl, pair)).ShouldSatisfyAllConditions(
            said => said.ShouldContain("The review is still open: 0 of 3 questions decided."),
            said => said.ShouldContain("1 file of 1 that came with the submission was never opened here: Access report."),
            said => said.ShouldContain("No scorecard has been made of submission 1."),
            said => said.ShouldNotContain("not yet shared"));
        await FailAsync(rita, pair, "AC-2");
        (await UnknownsAsync(carl, pair)).ShouldContain($"1 determination not yet shared with {pair.Vendor.Name}");
        (await rita.SendAsync(Own(pair) + "/determinations", Own(pair) + "/determination-notices", [], stop)).Dispose();
        (await UnknownsAsync(carl, pair)).ShouldNotContain("not yet shared");
    }

    [Fact]
    public async Task A_recommendation_older_than_the_submission_stands_among_what_is_not_known()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await UnknownAsync()).ShouldNotContain("the recommendation is of");
        await data.ReturnAsync(pair, "AC-1");
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "no"), TestData.Chosen("AC-2", "no"), TestData.Chosen("AC-3", "yes")]);
        (await UnknownAsync()).ShouldContain("What recommendation and opinions would say to submission 2: the recommendation is of");

        async Task<string> UnknownAsync() => (await carl.OpenAsync(TestData.OfAssessment(pair) + "/decision", stop)).QuerySelector("[aria-labelledby=unknowns]")!.TextContent;
    }

    [Fact]
    public async Task A_scorecard_from_before_the_score_moved_is_not_decided_on_and_a_fresh_one_is()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var shown = await carl.OpenAsync(Own(pair) + "/decision/new", stop);
        await ProveAsync(rita, pair);
        await FailAsync(rita, pair, "AC-3");
        (string, string)[] typed = [("Outcome", nameof(Outcome.Reject)), ("Reasons", "Gaps are known.")];
        using var late = await carl.SendAsync(shown, Own(pair) + "/decision", typed, stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain("The score has moved since the scorecard was made");
        var paper = await carl.OpenAsync(Own(pair) + "/decision", stop);
        paper.QuerySelector("main")!.TextContent.ShouldSatisfyAllConditions(said => said.ShouldContain(CommitteeRefusals.ScorecardMoved.Sentence), said => said.ShouldContain("Older score"), said => said.ShouldContain("is older than the score"), said => said.ShouldContain("a decision needs an up-to-date scorecard"));
        // a figure is a block: no sign of a sentence is left alone on the line after it
        paper.QuerySelectorAll("main .score-said, main .score").Select(figure => figure.NextSibling?.TextContent.Trim() ?? "").Where(after => after is "." || after.StartsWith(',')).ShouldBeEmpty();
        paper.QuerySelector("main .button.primary")!.TextContent.ShouldBe("Make a scorecard");
        (await carl.SendAsync(Own(pair) + "/decision", Own(pair) + "/scorecards", [], stop)).Dispose();
        (await carl.SendAsync(Own(pair) + "/decision/new", Own(pair) + "/decision", typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_scorecard_from_before_a_finding_was_raised_is_not_decided_on_and_a_fresh_one_is()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        await FailAsync(rita, pair, "AC-1");
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var shown = await carl.OpenAsync(Own(pair) + "/decision/new", stop);
        await data.OweAsync(pair, await data.MemberAsync(pair.Buyer, Role.Reviewer), ("The cache was public", FindingSeverity.Low, new(2099, 1, 1)));
        (string, string)[] typed = [("Outcome", nameof(Outcome.Reject)), ("Reasons", "Gaps are known.")];
        using var late = await carl.SendAsync(shown, Own(pair) + "/decision", typed, stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain("since the scorecard was made");
        (await carl.OpenAsync(Own(pair) + "/decision", stop)).QuerySelector("main .button.primary")!.TextContent.ShouldBe("Make a scorecard");
        (await carl.SendAsync(Own(pair) + "/decision", Own(pair) + "/scorecards", [], stop)).Dispose();
        (await carl.SendAsync(Own(pair) + "/decision/new", Own(pair) + "/decision", typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task A_fresh_scorecard_can_be_decided_on_even_where_evidence_aged_before_the_night()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        await ProveAsync(rita, pair);
        host.Clock.Advance(TimeSpan.FromDays(500));
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await UnknownsAsync(carl, pair)).ShouldNotContain("older than the score");
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task After_a_decision_nothing_is_asked()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        Headings(await carl.OpenAsync(Own(pair) + "/decision", stop)).ShouldContain("|The decision asked|");
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).Dispose();
        var paper = await carl.OpenAsync(Own(pair) + "/decision", stop);
        Headings(paper).ShouldContain("|Decided|");
        Headings(paper).ShouldNotContain("|The decision asked|");
        paper.QuerySelector("main")!.TextContent.ShouldContain("The first line had recommended: approve with conditions. The committee decided: conditional pilot. Nothing is asked of it now.");
    }

    [Fact]
    public async Task What_is_as_before_stands_nowhere_among_what_changed()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01", [], stop)).Dispose();
        await data.PrepareDecisionAsync(pair, stop);
        (await carl.OpenAsync(Own(pair) + "/decision", stop)).QuerySelector("[aria-labelledby=changes]")!.TextContent.ShouldSatisfyAllConditions(
            changes => changes.ShouldContain("The figures and the band are the same as last time"),
            changes => changes.ShouldContain("No answer and no determination changed"),
            changes => changes.ShouldNotContain("Assured share"));
    }

    [Fact]
    public async Task Whoever_decides_sees_what_they_opined_earlier()
    {
        var pair = await data.SubmittedPairAsync();
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        using var both = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.RiskOpinion, Role.Committee));
        (await TestData.RecommendAsync(emil, pair, stop)).Dispose();
        (await both.SendAsync(Own(pair) + "/opinions/new", Own(pair) + "/opinions", [("Agrees", "false"), ("Reasons", "The cache was open for a month.")], stop)).Dispose();
        var barred = (await both.OpenAsync(Own(pair) + "/decision/new", stop)).QuerySelector("[aria-labelledby=own-opinions]")!.TextContent;
        barred.ShouldSatisfyAllConditions(own => own.ShouldContain("The cache was open for a month."), own => own.ShouldContain("Disagreed"), own => own.ShouldContain("on this recommendation"));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await data.PrepareDecisionAsync(pair, stop);
        using var again = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Committee));
        (await again.OpenAsync(Own(pair) + "/decision/new", stop)).QuerySelector("[aria-labelledby=own-opinions]").ShouldBeNull();
    }

    [Fact]
    public async Task A_second_scorecard_of_the_same_day_is_made_only_where_something_changed()
    {
        var pair = await data.SubmittedPairAsync();
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var first = await MakeAsync(carl, pair);
        (await carl.OpenAsync(Own(pair) + "/decision", stop)).QuerySelector("form.act")!.TextContent.ShouldContain("A scorecard of today lies here");
        var again = await MakeAsync(rita, pair);
        again.ShouldBe(first);
        (await rita.OpenAsync(again, stop)).Body!.TextContent.ShouldContain("was made today, so it stands and no other is made");
        await FailAsync(rita, pair, "AC-2");
        var changed = await MakeAsync(carl, pair);
        string.Equals(changed, first, StringComparison.Ordinal).ShouldBeFalse();
        host.Clock.Advance(TimeSpan.FromDays(1));
        using var tomorrow = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        string.Equals(await MakeAsync(tomorrow, pair), changed, StringComparison.Ordinal).ShouldBeFalse("it holds as of another day");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Scorecard>().CountAsync(stop))).ShouldBe(3);
    }

    private async Task<string> MakeAsync(Browser browser, Pair pair)
    {
        using var made = await browser.SendAsync(Own(pair) + "/decision", Own(pair) + "/scorecards", [], stop);
        return made.Headers.Location!.ToString();
    }

    private async Task FailAsync(Browser rita, Pair pair, string question) =>
        (await rita.SendAsync($"{Own(pair)}/review/{question}", $"{Own(pair)}/determinations", [("Status", "NotSatisfied"), ("Reason", "Two servers are open.")], stop)).Dispose();

    private async Task ProveAsync(Browser rita, Pair pair)
    {
        var revision = await data.AsAsync(pair.Buyer.Id, async db => (await db.FactsAsync(pair.Assessment.Id, stop))!.Submission.Evidence[0].RevisionId);
        await data.OpenedAsync(pair);
        var judging = $"{Own(pair)}/evidence-judgements/new?revision={revision.Value}&from=AC-1";
        (await rita.SendAsync(judging, $"{Own(pair)}/evidence-judgements", [("Kind", "Type2"), ("Basis", "Operated"), ("Source", "Independent"), ("Result", "Clean"), ("Coverage", "100"),
            ("Dated", $"{DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime):yyyy-MM-dd}"), ("Place", "Section 4")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task<string> UnknownsAsync(Browser browser, Pair pair) => string.Join(' ', (await browser.OpenAsync(Own(pair) + "/decision", stop)).QuerySelector("[aria-labelledby=unknowns]")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Headings(IDocument page) => $"|{string.Join('|', page.QuerySelectorAll("main h2").Select(heading => heading.TextContent))}|";

    private static string Own(Pair pair) => TestData.OfAssessment(pair);
}
