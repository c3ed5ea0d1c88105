using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

public sealed class ProposedFindingTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_after_a_short_determination_offers_its_finding_until_one_is_raised()
    {
        var (pair, rita) = await ReviewAsync();
        var own = TestData.OfAssessment(pair);
        using var judged = await DetermineAsync(rita, own, "AC-1", "Partial");
        var next = judged.Headers.Location!.ToString();
        var link = (await rita.OpenAsync(next, stop)).QuerySelector(".callout a").ShouldNotBeNull();
        link.TextContent.ShouldBe("Raise a finding on AC-1");
        link.GetAttribute("href").ShouldBe($"{own}/findings/new?question=AC-1");
        await RaiseAsync(rita, own, "AC-1");
        (await rita.OpenAsync(next, stop)).QuerySelector(".callout").ShouldBeNull();
        (await rita.OpenAsync($"{own}/review/AC-1", stop)).QuerySelector("main aside")!.TextContent.ShouldContain("Finding raised: FND-");
        using var satisfied = await DetermineAsync(rita, own, "AC-2", "Satisfied");
        (await rita.OpenAsync(satisfied.Headers.Location!.ToString(), stop)).QuerySelector(".callout").ShouldBeNull();
        // after the last question the queue itself offers it
        using var last = await DetermineAsync(rita, own, "AC-3", "NotSatisfied");
        (await rita.OpenAsync(last.Headers.Location!.ToString(), stop)).QuerySelector(".callout a")!.TextContent.ShouldBe("Raise a finding on AC-3");
    }

    [Fact]
    public async Task The_view_of_what_falls_short_says_of_each_question_whether_it_has_a_finding_and_closing_names_those_without()
    {
        var (pair, rita) = await ReviewAsync();
        var own = TestData.OfAssessment(pair);
        foreach (var (question, status) in new[] { ("AC-1", "Partial"), ("AC-2", "Satisfied"), ("AC-3", "NotSatisfied") }) (await DetermineAsync(rita, own, question, status)).Dispose();
        await RaiseAsync(rita, own, "AC-1");
        var cells = await CellsAsync();
        cells.Count.ShouldBe(2);
        cells[0].ShouldContain("FND-");
        cells[1].ShouldContain("Proposed");
        var closing = await rita.OpenAsync($"{own}/closure/new", stop);
        closing.QuerySelector("main form")!.TextContent.ShouldContain("No finding is raised on 1 determination below satisfied: AC-3.");
        (await rita.SendAsync(closing, $"{own}/closure", [], stop)).StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
        (await CellsAsync())[1].ShouldContain("Left without one");

        async Task<List<string>> CellsAsync() => [.. (await rita.OpenAsync($"{own}/review?show=Short", stop)).QuerySelectorAll("td[data-label=Finding]").Select(td => td.TextContent)];
    }

    [Fact]
    public async Task Who_cannot_raise_findings_is_offered_none()
    {
        var (pair, rita) = await ReviewAsync();
        (await DetermineAsync(rita, TestData.OfAssessment(pair), "AC-1", "Partial")).Dispose();
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        (await auditor.OpenAsync($"{TestData.OfAssessment(pair)}/review/AC-2?judged=AC-1", stop)).QuerySelector(".callout").ShouldBeNull();
        (await auditor.OpenAsync($"{TestData.OfAssessment(pair)}/review?show=Short", stop)).QuerySelector("a[href*='/findings/new']").ShouldBeNull();
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private async Task<(Pair Pair, Browser Rita)> ReviewAsync()
    {
        var pair = await data.PairAsync();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        return (pair, await data.AsRoleAsync(pair.Buyer, Role.Reviewer));
    }

    private Task<HttpResponseMessage> DetermineAsync(Browser rita, string own, string question, string status) =>
        rita.SendAsync($"{own}/review/{question}", $"{own}/determinations", [("Status", status), ("Reason", "It was looked at.")], stop);

    private async Task RaiseAsync(Browser rita, string own, string question)
    {
        using var raised = await rita.SendAsync($"{own}/findings/new?question={question}", $"{own}/findings", [("Title", "Gap"), ("Seen", "Seen."), ("Action", "Act."), ("Severity", "High")], stop);
        raised.StatusCode.ShouldBe(System.Net.HttpStatusCode.SeeOther);
    }
}
