using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Committee;
using Governance.Domain.Exchange;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Scorecards;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.FoundAnswers;

public sealed class MarkTests(Host host) : IClassFixture<Host>, IDisposable
{
    private const string Mark = "The assessor’s own, from public documents";
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Reviewed_scored_and_decided_like_any_other_it_is_marked_on_every_page_list_and_export_and_nothing_crosses()
    {
        var (pair, bert) = await ReviewedAsync();
        var (root, own) = ($"/o/{pair.Buyer.Slug}", TestData.OfAssessment(pair));
        await data.PrepareDecisionAsync(pair, stop);
        using var committee = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var decided = await TestData.DecideAsync(committee, pair, Outcome.ApproveWithConditions, "Ask the vendor again in spring.", "2099-01-01", [], stop);
        decided.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        decided.Headers.Location.ShouldNotBeNull();
        var decision = decided.Headers.Location!.ToString();
        var scorecard = await data.AsAsync(pair.Buyer.Id, db => db.Set<Scorecard>().SingleAsync(stop));
        var finding = await data.AsAsync(pair.Buyer.Id, db => db.Set<Finding>().SingleAsync(stop));
        var (engagement, vendor) = (pair.Assessment.EngagementId.Value, pair.Assessment.VendorId.Value);
        foreach (var page in (string[])[own, $"{own}/found-answers", $"{own}/found-answers/AC-1", $"{own}/review", $"{own}/review/AC-1", $"{own}/determinations", $"{own}/score", $"{own}/score/AC-1", $"{own}/decision",
            $"{root}/assessments", $"{root}/vendors", $"{root}/vendors/{vendor}", $"{root}/engagements/{engagement}", $"{root}/scorecards", $"{root}/scorecards/{scorecard.Id.Value}", $"{root}/decisions", decision,
            $"{root}/findings?state=All", $"{root}/findings/{finding.Id.Value}"])
            (await bert.OpenAsync(page, stop)).Body!.TextContent.ShouldContain(Mark, Case.Sensitive, page);
        (await ReadAsync(bert, $"{root}/search?q={pair.Assessment.Reference}")).ShouldContain("own, from public documents");
        foreach (var export in (string[])["assessments/export", "vendors/export", "scorecards/export", "decisions/export", "findings/export?state=All"])
            (await ReadAsync(bert, $"{root}/{export}{(export.Contains('?') ? '&' : '?')}format=Csv")).ShouldContain(Mark, Case.Sensitive, export);
        (await ReadAsync(bert, $"{root}/scorecards/{scorecard.Id.Value}/document")).ShouldContain("\"assessorsOwn\":true");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(0);
        bert.Dispose();
    }

    [Fact]
    public async Task What_is_owed_after_it_is_a_duty_of_our_own_and_no_condition_is_the_vendors()
    {
        var (pair, bert) = await ReviewedAsync();
        var duty = await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().SingleAsync(stop));
        duty.OwedBy.ShouldBe(OwedBy.Buyer);
        duty.Reference.ShouldStartWith("DTY-");
        await data.PrepareDecisionAsync(pair, stop);
        using var committee = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        using var refused = await TestData.DecideAsync(committee, pair, Outcome.ApproveWithConditions, "Encrypt everything.", "2099-01-01", [("Conditions[0].OwedBy", nameof(OwedBy.Vendor))], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(CommitteeRefusals.NobodyToOwe.Sentence);
        bert.Dispose();
    }

    [Fact]
    public async Task What_the_vendor_answered_bears_no_such_mark()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var own = TestData.OfAssessment(pair);
        foreach (var page in (string[])[own, $"{own}/review", $"{own}/review/AC-1", $"{own}/score", $"/o/{pair.Buyer.Slug}/assessments", $"/o/{pair.Buyer.Slug}/vendors"])
            (await rita.OpenAsync(page, stop)).Body!.TextContent.ShouldNotContain(Mark, Case.Sensitive, page);
        using var answers = await rita.GetAsync($"{own}/found-answers", stop);
        answers.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // answered by one, judged by another, who raises a finding and closes the review
    private async Task<(Pair Pair, Browser Bert)> ReviewedAsync()
    {
        var buyer = await data.BuyerAsync();
        var anna = await data.MemberAsync(buyer, Role.Reviewer);
        var own = await data.BeginOwnAsync(buyer, anna);
        await data.FindAsync(buyer, anna, own, handIn: true, ("AC-1", "yes"), ("AC-2", "no"), ("AC-3", "yes"));
        var pair = new Pair(buyer, anna, buyer, anna, own, null!);
        var bert = await data.AsRoleAsync(buyer, Role.Reviewer);
        var at = TestData.OfAssessment(pair);
        (await bert.SendAsync($"{at}/review/AC-1", $"{at}/determinations", [("Status", "Satisfied")], stop)).Dispose();
        (await bert.SendAsync($"{at}/review/AC-2", $"{at}/determinations", [("Status", "NotSatisfied"), ("Reason", "The page says that it is planned.")], stop)).Dispose();
        (await bert.SendAsync($"{at}/review/AC-3", $"{at}/determinations", [("Status", "Satisfied")], stop)).Dispose();
        using var raised = await bert.SendAsync($"{at}/findings/new?question=AC-2", $"{at}/findings", [("Title", "Not in place"), ("Severity", "Medium"), ("Action", "Keep our data out until it is.")], stop);
        raised.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var closed = await bert.SendAsync($"{at}/closure/new", $"{at}/closure", [], stop);
        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return (pair, bert);
    }

    private async Task<string> ReadAsync(Browser browser, string path)
    {
        using var answer = await browser.GetAsync(path, stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return await answer.Content.ReadAsStringAsync(stop);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }
}
