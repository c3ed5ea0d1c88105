using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Assessments;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Governance.Web.Features.Assessments;
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
        var preview = await CheckAsync(browser, buyer, template, engagement);
        preview.QuerySelector("button.primary")!.TextContent.ShouldBe($"Send 3 questions to {vendor.Name}");
        using var sent = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
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
    public async Task What_stands_against_one_engagement_is_named_with_where_to_mend_it_and_the_others_are_sent()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var template = await data.TemplateAsync();
        var good = await data.EngagementAsync(buyer, vendor, ana);
        var bad = await data.EngagementAsync(buyer, await data.VendorAsync(), ana, linked: false);
        using var browser = await data.SignInAsync(ana);
        var preview = await CheckAsync(browser, buyer, template, good, bad);
        preview.Body!.TextContent.ShouldContain("1 of 2 engagements can be sent");
        preview.Body!.TextContent.ShouldContain("has not joined the portal yet");
        preview.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")).ShouldBe([$"/o/{buyer.Slug}/vendors/{bad.VendorId.Value}/invitations/new"]);
        preview.QuerySelector("button.primary")!.TextContent.ShouldBe($"Send 3 questions to {vendor.Name}");
        using var sent = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().Select(a => a.EngagementId).ToListAsync(stop))).ShouldBe([good.Id]);
    }

    [Fact]
    public async Task What_came_between_the_check_and_the_button_is_named_and_nothing_is_stored()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var template = await data.TemplateAsync();
        var (good, taken) = (await data.EngagementAsync(buyer, vendor, ana), await data.EngagementAsync(buyer, vendor, ana));
        using var browser = await data.SignInAsync(ana);
        var preview = await CheckAsync(browser, buyer, template, good, taken);
        preview.QuerySelector("button.primary")!.TextContent.ShouldBe("Send 3 questions to 2 vendors");
        var first = (await data.DispatchAsync(buyer, ana, template, taken)).ShouldHaveSingleItem();
        using var refused = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var again = await Browser.ReadAsync(refused, stop);
        again.Body!.TextContent.ShouldContain($"{first.Reference} already asks the same template");
        again.QuerySelector("main a")!.GetAttribute("href").ShouldBe($"/o/{buyer.Slug}/assessments/{first.Id.Value}");
        (await data.AsAsync(buyer.Id, db => db.Set<Assessment>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task Five_hundred_engagements_and_a_long_note_are_checked_changed_and_sent()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var (template, first) = (await data.TemplateAsync(), await data.EngagementAsync(buyer, vendor, ana));
        var engagements = await data.MoreEngagementsAsync(buyer, first, ana, DispatchForm.Most - 1);
        using var browser = await data.SignInAsync(ana);
        browser.Client.Timeout = TimeSpan.FromMinutes(5);
        (string, string)[] order = [.. engagements.Prepend(first).Select(e => ("Engagements", $"{e.Id.Value}")), ("Template", $"{template.Key}@{template.Version}"), ("DueOn", "2099-01-01"), ("Note", new string('n', 2000))];
        using var check = await browser.SendAsync($"/o/{buyer.Slug}/assessments/new", $"/o/{buyer.Slug}/assessments/preview", order, stop);
        var preview = await Browser.ReadAsync(check, stop);
        preview.QuerySelector("button.primary")!.TextContent.ShouldBe($"Send 3 questions about 500 services to {vendor.Name}");
        using var change = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments/choices", [], stop);
        (await Browser.ReadAsync(change, stop)).QuerySelectorAll("input[name=Engagements][checked]").Length.ShouldBe(500);
        using var sent = await browser.SendAsync(preview, $"/o/{buyer.Slug}/assessments", [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(vendor.Id, db => db.Set<Questionnaire>().CountAsync(stop))).ShouldBe(500);
    }

    [Fact]
    public async Task Narrowing_the_engagements_keeps_what_was_chosen_and_typed()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Role.Procurement);
        var engagement = await data.EngagementAsync(buyer, vendor, ana);
        using var browser = await data.SignInAsync(ana);
        using var narrowed = await browser.SendAsync($"/o/{buyer.Slug}/assessments/new?Engagements={engagement.Id.Value}", $"/o/{buyer.Slug}/assessments/choices", [("Note", "Mind the pilot."), ("q", "no such words")], stop);
        narrowed.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await Browser.ReadAsync(narrowed, stop);
        page.QuerySelector("textarea[name=Note]")!.TextContent.ShouldContain("Mind the pilot.");
        page.QuerySelectorAll("input[name=Engagements][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{engagement.Id.Value}");
        page.QuerySelector(".error-summary").ShouldBeNull();
    }

    [Theory]
    [InlineData("2020-01-01", "lies before today")]
    [InlineData("9999-12-31", "more than a hundred years ahead")]
    [InlineData("", "Choose a due date")]
    public async Task A_due_date_before_today_or_none_is_refused_beside_the_field(string dueOn, string sentence)
    {
        var pair = await data.PairAsync();
        using var browser = await data.SignInAsync(pair.Ana);
        var here = $"/o/{pair.Buyer.Slug}/assessments";
        using var answer = await browser.SendAsync($"{here}/new?Engagements={pair.Assessment.EngagementId.Value}&Template=a@1", here + "/preview", [("DueOn", dueOn)], stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain(sentence);
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

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> CheckAsync(Browser browser, Organization buyer, PublishedTemplate template, params Engagement[] engagements)
    {
        var here = $"/o/{buyer.Slug}/assessments";
        var order = $"{string.Join('&', engagements.Select(e => $"Engagements={e.Id.Value}"))}&Template={template.Key}@{template.Version}&DueOn=2099-01-01";
        using var answer = await browser.SendAsync($"{here}/new?{order}", here + "/preview", [], stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Browser.ReadAsync(answer, stop);
    }
}
