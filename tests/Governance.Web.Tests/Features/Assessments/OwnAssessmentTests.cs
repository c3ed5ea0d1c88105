using System.Net;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class OwnAssessmentTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_vendor_that_never_joined_is_assessed_here_and_nothing_crosses()
    {
        var (buyer, template) = (await data.BuyerAsync(), await data.TemplateAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var engagement = await data.EngagementAsync(buyer, await data.VendorAsync(), ana, linked: false);
        using var browser = await data.SignInAsync(ana);
        using var begun = await BeginAsync(browser, buyer, engagement.Id.Value, template);
        begun.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var own = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(stop));
        own.IsAssessorsOwn.ShouldBeTrue();
        (await data.AsAsync(buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(0);
        var page = await browser.OpenAsync(begun.Headers.Location!.ToString(), stop);
        page.QuerySelector("main")!.TextContent.ShouldContain("The assessor’s own, from public documents");
        page.QuerySelector("main")!.TextContent.ShouldContain("Began to answer 3 questions from public documents");
    }

    [Fact]
    public async Task A_vendor_that_can_be_asked_is_asked_until_it_declines()
    {
        var pair = await data.PairAsync();
        var template = await data.AsAsync(pair.Buyer.Id, db => db.Set<PublishedTemplate>().SingleAsync(t => t.Key == pair.Assessment.TemplateKey, stop));
        var other = await data.TemplateAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        using var refused = await BeginAsync(browser, pair.Buyer, pair.Assessment.EngagementId.Value, other);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain("is on the portal, and has neither declined");
        using var ben = await data.SignInAsync(pair.Ben);
        var asked = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/acknowledgement";
        (await ben.SendAsync(asked, asked, [("Outcome", nameof(AcknowledgementOutcome.Declined)), ("Reason", "We answer no questionnaires.")], stop)).Dispose();
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}", stop)).QuerySelector(".callout a")!.TextContent.ShouldBe("Assess it from public documents");
        using var begun = await BeginAsync(browser, pair.Buyer, pair.Assessment.EngagementId.Value, template);
        begun.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task It_is_given_up_and_its_day_is_moved_without_a_word_to_anybody_outside()
    {
        var buyer = await data.BuyerAsync();
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var own = await data.BeginOwnAsync(buyer, ana);
        var at = $"/o/{buyer.Slug}/assessments/{own.Id.Value}";
        using var browser = await data.SignInAsync(ana);
        using var moved = await browser.SendAsync($"{at}/due-date/edit", $"{at}/due-date", [("DueOn", $"{own.DueOn.AddDays(7):yyyy-MM-dd}"), ("Reason", "Holidays.")], stop);
        moved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync($"{at}/recall/new", stop)).QuerySelector("h1")!.TextContent.ShouldBe("Give up the assessment");
        using var given = await browser.SendAsync($"{at}/recall/new", $"{at}/recall", [("Reason", "The vendor came after all.")], stop);
        given.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(stop))).State.ShouldBe(AssessmentState.Recalled);
        (await data.AsAsync(buyer.Id, db => db.Set<Transmittal>().CountAsync(stop))).ShouldBe(0);
        using var asked = await browser.GetAsync($"{at}/clarifications", stop);
        asked.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Another_that_is_open_about_the_same_questionnaire_stands_in_the_way()
    {
        var (buyer, template) = (await data.BuyerAsync(), await data.TemplateAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var engagement = await data.EngagementAsync(buyer, await data.VendorAsync(), ana, linked: false);
        await data.BeginOwnAsync(buyer, ana, engagement, template);
        using var browser = await data.SignInAsync(ana);
        using var refused = await BeginAsync(browser, buyer, engagement.Id.Value, template);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(1);
    }

    private Task<HttpResponseMessage> BeginAsync(Browser browser, Organization buyer, Guid engagement, PublishedTemplate template) => browser.SendAsync(
        $"/o/{buyer.Slug}/assessments/own/new?engagement={engagement}", $"/o/{buyer.Slug}/assessments/own",
        [("Engagement", engagement.ToString()), ("Template", $"{template.Key}@{template.Version}"), ("DueOn", $"{DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime).AddDays(28):yyyy-MM-dd}")], stop);

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }
}
