using System.Globalization;
using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Exchange;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Decisions;

public sealed class DecisionTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_records_what_it_relied_on_and_the_vendor_is_told_outcome_and_conditions_only()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var decided = await DecideAsync(carl, pair, Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01");
        decided.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = (await carl.OpenAsync(decided.Headers.Location!.ToString(), stop)).Body!.TextContent;
        foreach (var said in (string[])["Approve with conditions", "Gaps are known and dated", "Low exposure", "Going without costs a quarter", "Agreed", "SCR-", "Rotate the signing keys"]) page.ShouldContain(said);
        var row = await data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().SingleAsync(stop));
        (row.Submission, row.Conditions.Count).ShouldBe((1, 1));
        (await carl.OpenAsync(Own(pair) + "/decision", stop)).Body!.TextContent.ShouldContain($"Decided on {row.At.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}, {row.Reference}.");
        using var ben = await data.SignInAsync(pair.Ben);
        var questionnaire = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}", stop);
        var told = (await ben.OpenAsync(questionnaire.QuerySelector("a[href$='/decisions']")!.GetAttribute("href")!, stop)).Body!.TextContent;
        told.ShouldContain("Approve with conditions");
        told.ShouldContain("Rotate the signing keys");
        var crossed = (await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().SingleAsync(t => t.Kind == TransmittalKind.DecisionShared, stop))).Content + told;
        foreach (var kept in (string[])["Gaps are known", "Low exposure", "Going without", "SCR-", "proven", "score"]) crossed.ShouldNotContain(kept, Case.Insensitive);
    }

    [Fact]
    public async Task A_condition_is_owed_by_the_vendor_proven_by_it_and_verified()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var decided = await DecideAsync(carl, pair, Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", ("Conditions[0].VendorOwner", "Ben"));
        var owed = await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));
        (owed.Title, owed.DueOn, owed.OwedBy, owed.VendorOwner).ShouldBe(("Rotate the signing keys", new DateOnly(2099, 3, 1), OwedBy.Vendor, "Ben"));
        owed.Basis.ShouldEndWith(", condition 1; no contract basis");

        using var ben = await data.SignInAsync(pair.Ben);
        var undertaking = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/undertakings", stop)).Body!.TextContent.ShouldContain("Rotate the signing keys");
        (await ben.OpenAsync(undertaking, stop)).Body!.TextContent.ShouldContain(owed.Basis);
        (await ben.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "Rotated on Monday.")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var vera = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var page = $"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}";
        (await vera.OpenAsync($"/o/{pair.Buyer.Slug}/obligations", stop)).Body!.TextContent.ShouldContain("Rotate the signing keys");
        (await vera.SendAsync(page, $"{page}/judgement", [("Accepted", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ben.OpenAsync(undertaking, stop)).Body!.TextContent.ShouldContain("Met");
        (await carl.OpenAsync(decided.Headers.Location!.ToString(), stop)).Body!.TextContent.ShouldContain("Met on");
    }

    [Fact]
    public async Task A_duty_of_our_own_stays_here_and_is_verified_by_somebody_else()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var lena = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Inventory the prompts", "2099-03-01",
            ("Conditions[0].OwedBy", nameof(OwedBy.Buyer)), ("Conditions[0].Owner", lena.Id.Value.ToString()))).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var crossed = await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().SingleAsync(t => t.Kind == TransmittalKind.DecisionShared, stop));
        crossed.Content.ShouldNotContain("prompts");
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Undertaking>().CountAsync(stop))).ShouldBe(0);

        var duty = await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));
        var page = $"/o/{pair.Buyer.Slug}/obligations/{duty.Id.Value}";
        using var owner = await data.SignInAsync(lena);
        (await owner.SendAsync(page, $"{page}/proofs", [("Text", "")], stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await owner.SendAsync(page, $"{page}/proofs", [("Text", "The list is in the register.")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await owner.OpenAsync(page, stop)).Forms.ShouldNotContain(form => form.GetAttribute("action") == $"{page}/judgement");
        using var vera = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        (await vera.SendAsync(page, $"{page}/judgement", [("Accepted", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop))).MetAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_paper_names_what_holds_the_band_what_changed_who_is_late_and_what_else_relies_on_the_vendor()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        await data.PrepareDecisionAsync(pair, stop);
        (await carl.OpenAsync(Own(pair) + "/decision", stop)).Body!.TextContent.ShouldContain("This is the first scorecard of this questionnaire");
        (await DecideAsync(carl, pair, Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", ("Conditions[0].VendorOwner", "Ben Brook"))).Dispose();
        await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().ExecuteUpdateAsync(set => set.SetProperty(o => o.DueOn, Today.AddDays(-3)), stop));
        (await rita.SendAsync($"{Own(pair)}/review/AC-1", $"{Own(pair)}/determinations", [("Status", "NotSatisfied"), ("Reason", "Two servers are open.")], stop)).Dispose();
        await data.PrepareDecisionAsync(pair, stop);
        var paper = (await carl.OpenAsync(Own(pair) + "/decision", stop)).QuerySelector("main")!;
        Part(paper, "held").ShouldSatisfyAllConditions(held => held.ShouldContain("Is measure 1 in place?"), held => held.ShouldContain("fails"), held => held.ShouldContain("Two servers are open."));
        Part(paper, "changes").ShouldSatisfyAllConditions(
            changes => changes.ShouldContain("decided “Approve with conditions”"),
            changes => changes.ShouldContain("1 question with another answer, determination or hold"),
            changes => changes.ShouldContain("Not determined → Not satisfied"));
        Part(paper, "overdue").ShouldSatisfyAllConditions(late => late.ShouldContain("1 obligation overdue"), late => late.ShouldContain("Ben Brook"), late => late.ShouldContain("3 days late"));
        Part(paper, "concentration").ShouldContain("No other service relies on");
    }

    [Fact]
    public async Task The_primary_action_is_the_next_step_of_whoever_looks()
    {
        var pair = await data.SubmittedPairAsync();
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await PrimaryAsync(carl, Own(pair) + "/decision")).ShouldBe("Make a scorecard");
        (await rita.SendAsync(Own(pair) + "/decision", Own(pair) + "/scorecards", [], stop)).Dispose();
        (await PrimaryAsync(emil, Own(pair) + "/decision")).ShouldBe("Recommend a decision");
        (await PrimaryAsync(carl, Own(pair) + "/decision")).ShouldBeNull();
        (await TestData.RecommendAsync(emil, pair, stop)).Dispose();
        (await PrimaryAsync(rita, Own(pair) + "/decision")).ShouldBe("Give an opinion");
        (await TestData.OpineAsync(rita, pair, stop)).Dispose();
        (await PrimaryAsync(emil, Own(pair) + "/decision")).ShouldBeNull();
        (await PrimaryAsync(carl, Own(pair) + "/decision")).ShouldBe("Decide");
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01")).Dispose();
        foreach (var anybody in (Browser[])[carl, emil, rita]) (await PrimaryAsync(anybody, Own(pair) + "/decision")).ShouldBe("See the decision");
    }

    [Fact]
    public async Task A_condition_due_before_today_is_named_beside_its_date()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var refused = await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-03-01", ("Conditions[1].Text", "Rotate the keys"), ("Conditions[1].DueOn", "2020-02-29"));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(refused, stop);
        const string said = "Condition 2 falls due on 29 February 2020, before today. Choose today or a later day.";
        page.QuerySelectorAll("input[type=date]").Select(date => date.GetAttribute("aria-invalid")).Take(3).ShouldBe([null, "true", null]);
        var link = page.QuerySelectorAll(".summary a").Single();
        (link.TextContent, page.QuerySelector(link.GetAttribute("href")!)!.GetAttribute("name")).ShouldBe((said, "Conditions[1].DueOn"));
        page.GetElementById(page.QuerySelectorAll("input[type=date]")[1].GetAttribute("aria-describedby")!)!.TextContent.ShouldBe(said);
    }

    [Fact]
    public async Task A_condition_has_no_owner_from_elsewhere()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var refused = await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-03-01", ("Conditions[0].Owner", pair.Ben.Id.Value.ToString()));
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("no member of your organization");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_scorecard_of_an_older_submission_is_marked_and_not_decided_on()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        await data.AsAsync(pair.Buyer.Id, async db =>
        {
            (await db.Set<Domain.Assessments.Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop)).TakeSubmission(2, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var paper = (await carl.OpenAsync(Own(pair) + "/decision", stop)).Body!.TextContent;
        paper.ShouldContain("Older submission");
        paper.ShouldContain(CommitteeRefusals.NoScorecard.Sentence);
        (await carl.OpenAsync(Own(pair) + "/decision/new", stop)).Forms.ShouldNotContain(form => form.GetAttribute("action") == Own(pair) + "/decision");
    }

    [Fact]
    public async Task Nothing_is_decided_without_scorecard_recommendation_and_opinion()
    {
        var pair = await data.SubmittedPairAsync();
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var page = (await carl.OpenAsync(Own(pair) + "/decision", stop)).Body!.TextContent;
        page.ShouldContain(CommitteeRefusals.NoScorecard.Sentence);
        page.ShouldContain(CommitteeRefusals.NoRecommendation.Sentence);
        using var early = await carl.OpenAsync(Own(pair) + "/decision/new", stop);
        early.Forms.ShouldNotContain(form => form.GetAttribute("action") == Own(pair) + "/decision");
    }

    [Fact]
    public async Task A_decision_rests_on_what_its_page_showed()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var shown = await carl.OpenAsync(Own(pair) + "/decision/new", stop);
        await data.PrepareDecisionAsync(pair, stop);
        (string, string)[] typed = [("Outcome", nameof(Outcome.Reject)), ("Reasons", "Gaps are known.")];
        using var late = await carl.SendAsync(shown, Own(pair) + "/decision", typed, stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await late.Content.ReadAsStringAsync(stop)).ShouldContain("is another than this page showed");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().CountAsync(stop))).ShouldBe(0);
        (await carl.SendAsync(Own(pair) + "/decision/new", Own(pair) + "/decision", typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task An_approval_without_conditions_waits_until_the_vendor_was_told_what_fell_short()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (string, string)[] typed = [("Outcome", nameof(Outcome.Approve)), ("Reasons", "Gaps are known.")];
        using var early = await carl.SendAsync(Own(pair) + "/decision/new", Own(pair) + "/decision", typed, stop);
        early.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await early.Content.ReadAsStringAsync(stop)).ShouldContain("The review is open");
        await data.AsAsync(pair.Buyer.Id, async db =>
        {
            (await db.Set<Assessment>().SingleAsync(a => a.Id == pair.Assessment.Id, stop)).CloseReview(pair.Ana.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        (await carl.SendAsync(Own(pair) + "/decision/new", Own(pair) + "/decision", typed, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task An_opinion_is_on_the_recommendation_that_its_page_showed()
    {
        var pair = await data.SubmittedPairAsync();
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        (await TestData.RecommendAsync(emil, pair, stop)).Dispose();
        var shown = await rita.OpenAsync(Own(pair) + "/opinions/new", stop);
        (await emil.SendAsync(Own(pair) + "/recommendations/new", Own(pair) + "/recommendations", [("Outcome", nameof(Outcome.Reject)), ("Reasons", "A cache was public.")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await rita.SendAsync(shown, Own(pair) + "/opinions", [("Agrees", "true"), ("Reasons", "Agreed.")], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<SecondOpinion>().CountAsync(stop))).ShouldBe(0);
        (await TestData.OpineAsync(rita, pair, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Conditions_fit_the_outcome_and_lie_ahead()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "", "")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2020-01-01")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DecideAsync(carl, pair, Outcome.Approve, "Report monthly", "2099-01-01")).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Who_recommends_neither_opines_nor_decides()
    {
        var pair = await data.SubmittedPairAsync();
        using var all = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.EngagementOwner, Role.RiskOpinion, Role.Committee));
        await TestData.RecommendAsync(all, pair, stop);
        (await TestData.OpineAsync(all, pair, stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.RiskOpinion);
        (await TestData.OpineAsync(rita, pair, stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await all.SendAsync(Own(pair) + "/decision", Own(pair) + "/scorecards", [], stop)).Dispose();
        (await all.OpenAsync(Own(pair) + "/decision", stop)).Body!.TextContent.ShouldContain(CommitteeRefusals.InvolvedCannotDecide.Sentence);
        using var procurement = await data.SignInAsync(pair.Ana);
        (await procurement.GetAsync(Own(pair) + "/decision/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Every_page_of_deciding_keeps_to_its_budget()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await DecideAsync(carl, pair, Outcome.ConditionalPilot, "Report monthly", "2099-01-01")).Dispose();
        foreach (var list in (string[])["decisions", "scorecards"])
        {
            var first = await carl.OpenAsync($"/o/{pair.Buyer.Slug}/{list}", stop);
            await carl.OpenAsync(first.QuerySelector("a.row-link")!.GetAttribute("href")!, stop);
        }
        foreach (var spent in host.Spending.All.Where(s => !string.Equals(s.Action, "Errors.Show", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private Task<HttpResponseMessage> DecideAsync(Browser browser, Pair pair, Outcome outcome, string condition, string due, params (string, string)[] more) =>
        TestData.DecideAsync(browser, pair, outcome, condition, due, more, stop);

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    private static string Part(AngleSharp.Dom.IElement paper, string id) => paper.QuerySelector($"[aria-labelledby={id}]")!.TextContent;

    private async Task<string?> PrimaryAsync(Browser browser, string page) => (await browser.OpenAsync(page, stop)).QuerySelector("main .button.primary")?.TextContent;

    private static string Own(Pair pair) => TestData.OfAssessment(pair);
}
