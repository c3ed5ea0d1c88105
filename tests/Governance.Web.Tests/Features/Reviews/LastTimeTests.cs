using AngleSharp.Dom;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Reviews;

/// <summary>The review of a reassessment says of each answer how it compares with the one of last time.</summary>
public sealed class LastTimeTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_answer_is_as_last_time_changed_since_or_to_a_new_question_and_the_changed_one_shows_what_it_was()
    {
        var template = await data.TemplateAsync(TestData.YesNo("AC-1", "Is it kept?"), TestData.YesNo("AC-2", "Is it logged?"));
        var newer = await data.NewerAsync(template, TestData.YesNo("AC-1", "Is it kept?"), TestData.YesNo("AC-2", "Is all of it logged?"), TestData.YesNo("AC-3", "Is it read?"));
        var first = await data.AcceptedPairAsync(template: template);
        await data.SendAnswersAsync(first, ("AC-1", TestData.Says("yes")), ("AC-2", TestData.Says("yes", "For a year.")));
        await data.CloseAsync(first);
        var second = await data.AgainAsync(first, newer);
        await data.AcceptAsync(second.Questionnaire, second.Ben);
        await data.SendAnswersAsync(second, ("AC-1", TestData.Says("yes")), ("AC-2", TestData.Says("no")), ("AC-3", TestData.Says("yes")));
        using var rita = await data.SignInAsync(await data.MemberAsync(second.Buyer, Role.Reviewer));
        var queue = await rita.OpenAsync(Own(second), stop);
        queue.QuerySelectorAll("tbody tr").Select(row => Words(row.QuerySelector("td")!)).ShouldBe([
            "Is it kept? AC-1 As last time", "Is all of it logged? AC-2 Changed since last time, asked differently", "Is it read? AC-3 New question"]);
        Words(queue.QuerySelector("main")!).ShouldContain($"It follows {first.Assessment.Reference}, submitted on");
        (await rita.OpenAsync(Own(second) + "?show=Since", stop)).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        var changed = Words((await rita.OpenAsync(Own(second) + "/AC-2", stop)).QuerySelector("main")!);
        changed.ShouldContain("Then: Answered. Yes. Comment: For a year.");
        changed.ShouldContain("Asked differently then: Is it logged?");
        Words((await rita.OpenAsync(Own(second) + "/AC-1", stop)).QuerySelector("main")!).ShouldContain($"As last time {first.Assessment.Reference}");
        Words((await rita.OpenAsync(Own(second) + "/AC-3", stop)).QuerySelector("main")!).ShouldContain("New question");
        Words((await rita.OpenAsync(Own(first), stop)).QuerySelector("main")!).ShouldNotContain("last time");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/review";

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
