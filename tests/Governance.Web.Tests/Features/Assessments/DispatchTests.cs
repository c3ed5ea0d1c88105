using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class DispatchTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Sending_makes_the_assessment_here_and_the_questionnaire_there_and_tells_the_vendor()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var (ana, ben) = (await data.MemberAsync(buyer, Role.Procurement), await data.MemberAsync(vendor, Role.VendorOwner));
        var template = await data.TemplateAsync();
        var engagement = await data.EngagementAsync(buyer, vendor, ana);
        using var browser = await data.SignInAsync(ana);
        var preview = await browser.OpenAsync(Preview(buyer, template, engagement), stop);
        preview.QuerySelector("button.primary")!.TextContent.ShouldBe($"Send 3 questions to {vendor.Name}");
        using var sent = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await browser.OpenAsync(sent.Headers.Location!.ToString(), stop);
        page.Body!.TextContent.ShouldContain($"Sent 3 questions to {vendor.Name}.");
        var assessment = await data.AsAsync(buyer.Id, db => db.Set<Assessment>().SingleAsync(stop));
        var questionnaire = await data.QuestionnaireAsync(vendor, assessment);
        questionnaire.Title.ShouldBe("Small questionnaire");
        questionnaire.BuyerEntities.ShouldBe(["Meridian Bank AG"]);
        questionnaire.RequiresRepresentation.ShouldBeTrue();
        var mail = await data.AsAsync(vendor.Id, db => db.Set<OutboxMail>().SingleAsync(stop));
        mail.To.ShouldBe(ben.Address.Value);
        mail.Text.ShouldContain($"/o/{vendor.Slug}/questionnaires/{questionnaire.Id.Value}");
    }

    [Fact]
    public async Task Everything_that_is_missing_is_named_and_nothing_is_stored()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var template = await data.TemplateAsync();
        var good = await data.EngagementAsync(buyer, vendor, ana);
        var bad = await data.EngagementAsync(buyer, await data.VendorAsync(), ana, linked: false);
        using var browser = await data.SignInAsync(ana);
        var preview = await browser.OpenAsync(Preview(buyer, template, good, bad), stop);
        preview.Body!.TextContent.ShouldContain("has not joined the portal yet");
        preview.QuerySelector("button.primary").ShouldBeNull();
        using var refused = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(0);
        (await data.AsAsync(vendor.Id, db => db.Set<Questionnaire>().CountAsync(stop))).ShouldBe(0);
    }

    [Theory]
    [InlineData("2020-01-01", "lies before today")]
    [InlineData("", "Choose a due date")]
    public async Task A_due_date_before_today_or_none_is_refused_beside_the_field(string dueOn, string sentence)
    {
        var pair = await data.PairAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        using var answer = await browser.GetAsync($"/o/{pair.Buyer.Slug}/assessments/preview?Engagements={pair.Assessment.EngagementId.Value}&Template=a@1&DueOn={dueOn}", stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain(sentence);
    }

    [Fact]
    public async Task The_same_template_is_not_asked_twice_while_the_first_is_open()
    {
        var pair = await data.PairAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        var page = await browser.OpenAsync($"/o/{pair.Buyer.Slug}/assessments/preview?Engagements={pair.Assessment.EngagementId.Value}&Template={pair.Assessment.TemplateKey}@1.0&DueOn=2099-01-01", stop);
        page.Body!.TextContent.ShouldContain($"{pair.Assessment.Reference} already asks the same template");
    }

    [Fact]
    public async Task Nothing_that_the_vendor_holds_tells_what_an_answer_is_worth()
    {
        var pair = await data.PairAsync();
        var key = await data.AsAsync(pair.Buyer.Id, db => db.Set<StoredDocument>().SingleAsync(d => d.Kind == DocumentKind.ScoringKey, stop));
        key.Json.ShouldContain("7.375");
        var held = await data.AsAsync(pair.Vendor.Id, async db => (List<string>)[
            .. await db.Set<StoredDocument>().Select(d => d.Json).ToListAsync(stop),
            .. await db.Set<Transmittal>().Select(t => t.Content).ToListAsync(stop),
            .. await db.Set<Domain.Audit.AuditEntry>().Select(e => e.Body).ToListAsync(stop),
            .. await db.Set<OutboxMail>().Select(m => m.Text).ToListAsync(stop)]);
        held.Count.ShouldBeGreaterThanOrEqualTo(4);
        foreach (var text in held)
            foreach (var secret in new[] { "7.375", "0.125", "\"weight", "\"credit", "\"critical", "\"need\"", "scoringKey", key.Hash }) text.ShouldNotContain(secret);
    }

    [Fact]
    public async Task Low_tiers_ask_for_a_confirmation_only()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var engagement = await data.EngagementAsync(buyer, vendor, ana, new RiskFactors(1, 1, 1, 1, 1));
        var sent = await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), engagement);
        (await data.QuestionnaireAsync(vendor, sent[0])).RequiresRepresentation.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_services_of_two_vendors_go_out_in_one_act_and_references_tell_of_no_other_vendor()
    {
        var (buyer, one, other) = (await data.BuyerAsync(), await data.VendorAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var sent = await data.DispatchAsync(buyer, ana, await data.TemplateAsync(), await data.EngagementAsync(buyer, one, ana), await data.EngagementAsync(buyer, other, ana));
        sent.Count.ShouldBe(2);
        sent.Select(a => a.Reference).Distinct(StringComparer.Ordinal).Count().ShouldBe(2);
        sent.Select(a => a.SharedReference).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem().ShouldEndWith("-0001");
        (await data.AsAsync(buyer.Id, db => db.Set<StoredDocument>().CountAsync(stop))).ShouldBe(2);
        (await data.AsAsync(other.Id, db => db.Set<Questionnaire>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_people_who_send_the_same_at_once_exactly_one_does()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var (template, engagement) = (await data.TemplateAsync(), await data.EngagementAsync(buyer, vendor, ana));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try { return (await data.DispatchAsync(buyer, ana, template, engagement)).Count; }
            catch (Domain.Refused refused) { refused.Refusal.Name.ShouldBe(nameof(AssessmentRefusals.AlreadyOpen)); return 0; }
        }));
        outcomes.Sum().ShouldBe(1);
        (await data.AsAsync(vendor.Id, db => db.Set<Questionnaire>().CountAsync(stop))).ShouldBe(1);
    }

    private static string Preview(Organization buyer, PublishedTemplate template, params Engagement[] engagements) =>
        $"/o/{buyer.Slug}/assessments/preview?{string.Join('&', engagements.Select(e => $"Engagements={e.Id.Value}"))}&Template={template.Key}@{template.Version}&DueOn=2099-01-01";
}
