using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class DueDateTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_request_for_time_is_asked_there_and_agreed_to_here()
    {
        var pair = await data.PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var forever = await SayAsync(ben, pair, "TimeAsked", "9999-12-31");
        forever.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await forever.Content.ReadAsStringAsync(stop)).ShouldContain("Ask for a date at most two years after the one that holds.");
        using var asked = await SayAsync(ben, pair, "TimeAsked", $"{pair.Assessment.DueOn.AddYears(2):yyyy-MM-dd}");
        asked.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var ana = await data.SignInAsync(pair.Ana);
        var page = await ana.OpenAsync($"{Own(pair)}/due-date/edit", stop);
        page.Body!.TextContent.ShouldContain($"asks for time until {pair.Assessment.DueOn.AddYears(2):d MMMM yyyy}");
        using var agreed = await ana.SendAsync(page, $"{Own(pair)}/due-date", [("Reason", "As you ask.")], stop);
        agreed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var questionnaire = await data.QuestionnaireAsync(pair.Vendor, pair.Assessment);
        questionnaire.DueOn.ShouldBe(pair.Assessment.DueOn.AddYears(2));
        questionnaire.State.ShouldBe(QuestionnaireState.Accepted);
        questionnaire.DueDateReason.ShouldBe("As you ask.");
    }

    [Fact]
    public async Task A_request_for_time_can_be_refused_with_the_date_kept()
    {
        var pair = await data.PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await SayAsync(ben, pair, "TimeAsked", $"{pair.Assessment.DueOn.AddYears(2):yyyy-MM-dd}")).Dispose();
        using var ana = await data.SignInAsync(pair.Ana);
        using var kept = await ana.SendAsync($"{Own(pair)}/due-date/edit", $"{Own(pair)}/due-date", [("Reason", "The contract is signed before."), ("Keep", "true")], stop);
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var questionnaire = await data.QuestionnaireAsync(pair.Vendor, pair.Assessment);
        questionnaire.DueOn.ShouldBe(pair.Assessment.DueOn);
        questionnaire.WaitsForTime.ShouldBeFalse();
    }

    [Fact]
    public async Task Declining_reaches_the_buyer_with_its_reason()
    {
        var pair = await data.PairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var silent = await SayAsync(ben, pair, "Declined", "", reason: "");
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await SayAsync(ben, pair, "Declined", "")).Dispose();
        var assessment = await data.AsAsync(pair.Buyer.Id, db => db.Set<Assessment>().SingleAsync(stop));
        assessment.State.ShouldBe(AssessmentState.Declined);
        assessment.AcknowledgementReason.ShouldBe("Audit season");
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.OpenAsync(Own(pair), stop)).Body!.TextContent.ShouldContain("Audit season");
    }

    [Fact]
    public async Task A_recall_reaches_the_vendor_and_ends_the_work()
    {
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        using var recalled = await ana.SendAsync($"{Own(pair)}/recall/new", $"{Own(pair)}/recall", [("Reason", "Wrong service.")], stop);
        recalled.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.QuestionnaireAsync(pair.Vendor, pair.Assessment)).RecallReason.ShouldBe("Wrong service.");
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox?state=Closed", stop)).Body!.TextContent.ShouldContain("Recalled");
        using var late = await SayAsync(ben, pair, "Accepted", "", version: 1);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_page_from_before_a_change_changes_nothing_and_comes_back_with_what_was_typed_to_be_sent_once_more()
    {
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        var old = await ana.OpenAsync($"{Own(pair)}/due-date/edit", stop);
        using var ben = await data.SignInAsync(pair.Ben);
        (await SayAsync(ben, pair, "Accepted", "")).Dispose();
        using var stale = await ana.SendAsync(old, $"{Own(pair)}/due-date", [("DueOn", "2099-03-01"), ("Reason", "Later")], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.QuestionnaireAsync(pair.Vendor, pair.Assessment)).DueOn.ShouldBe(pair.Assessment.DueOn);
        var again = await Browser.ReadAsync(stale, stop);
        again.QuerySelector(".summary")!.TextContent.ShouldContain("Something changed since you opened this page");
        again.QuerySelector("textarea[name=Reason]")!.TextContent.Trim().ShouldBe("Later");
        using var sent = await ana.SendAsync(again, $"{Own(pair)}/due-date", [("DueOn", "2099-03-01"), ("Reason", "Later")], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.QuestionnaireAsync(pair.Vendor, pair.Assessment)).DueOn.ShouldBe(new(2099, 3, 1));
    }

    private static string Own(Pair pair) => $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";

    private async Task<HttpResponseMessage> SayAsync(Browser browser, Pair pair, string outcome, string askedDueOn, string reason = "Audit season", int? version = null)
    {
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/acknowledgement";
        var page = await browser.OpenAsync(own, stop);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var now = version ?? (await data.QuestionnaireAsync(pair.Vendor, pair.Assessment)).Version;
        using var content = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["__RequestVerificationToken"] = token, ["Outcome"] = outcome, ["AskedDueOn"] = askedDueOn, ["Reason"] = reason, ["Version"] = $"{now}",
        });
        return await browser.Client.PostAsync(new Uri(own, UriKind.Relative), content, stop);
    }
}
