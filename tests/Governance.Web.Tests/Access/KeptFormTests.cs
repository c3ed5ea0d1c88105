using System.Net;
using AngleSharp.Html.Dom;
using Governance.Data;
using Governance.Data.SignIn;
using Governance.Domain.Committee;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scorecards;
using Governance.Testing;
using Governance.Web.Access;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Access;

public sealed class KeptFormTests(Host host) : IClassFixture<Host>
{
    private const string Confirming = "/account/confirmation";
    private const string Reasons = "Gaps are known & dated, “all” of them.";
    private const string Condition = "Report monthly <by the 5th>";

    private readonly TestData data = new(host);
    private readonly Dictionary<Browser, byte[]> secrets = [];
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_decision_that_took_longer_than_five_minutes_to_type_is_recorded_word_for_word_after_confirming()
    {
        var (pair, carl, asked) = await LateDecisionAsync();
        using var browser = carl;
        asked.QuerySelector("main")!.TextContent.ShouldContain("Record the decision and tell the vendor");
        (await DecisionsAsync(pair)).ShouldBeEmpty();
        var confirmed = await ConfirmAsync(carl, asked);
        confirmed.QuerySelector("main")!.TextContent.ShouldContain("Nothing is done yet");
        (await DecisionsAsync(pair)).ShouldBeEmpty("an act is never done by confirming alone");
        var form = confirmed.QuerySelector("main form")!;
        form.QuerySelector("button")!.TextContent.ShouldBe("Record the decision and tell the vendor");
        using var sent = await carl.SendAsync(confirmed, form.GetAttribute("action")!, [], stop);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var decision = (await DecisionsAsync(pair)).Single();
        (decision.Reasons, decision.Conditions.Single().Text, decision.Conditions.Single().DueOn).ShouldBe((Reasons, Condition, new DateOnly(2099, 1, 1)));
        (await carl.SendAsync(confirmed, form.GetAttribute("action")!, [], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict, "it is sent once");
        (await DecisionsAsync(pair)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_click_alone_is_done_after_confirming_too()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await SignInAsync(pair.Buyer, Role.RiskOpinion);
        var page = await rita.OpenAsync(TestData.OfAssessment(pair) + "/decision", stop);
        host.Clock.Advance(Visitor.ConfirmationLasts);
        var confirmed = await ConfirmAsync(rita, await RefusedAsync(await rita.SendAsync(page, TestData.OfAssessment(pair) + "/scorecards", [], stop)));
        using var made = await rita.SendAsync(confirmed, TestData.OfAssessment(pair) + "/scorecards", [], stop);
        made.Headers.Location!.ToString().ShouldStartWith($"/o/{pair.Buyer.Slug}/scorecards/");
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Scorecard>().CountAsync(stop))).ShouldBe(1);
    }

    [Fact]
    public async Task What_was_typed_stands_in_clear_in_no_page_no_cookie_and_no_address()
    {
        var (_, carl, asked) = await LateDecisionAsync();
        using var browser = carl;
        var confirmed = await ConfirmAsync(carl, asked);
        foreach (var page in (IHtmlDocument[])[asked, confirmed])
            foreach (var typed in (string[])["Gaps are known", "Report monthly"]) page.DocumentElement.OuterHtml.ShouldNotContain(typed);
        foreach (Cookie cookie in carl.Cookies.GetAllCookies()) cookie.Value.Length.ShouldBeLessThan(600, cookie.Name);
        confirmed.QuerySelector("main form")!.GetAttribute("action")!.ShouldNotContain("?");
    }

    [Fact]
    public async Task What_is_kept_is_for_its_account_and_its_address_and_for_ten_minutes_and_takes_the_token_against_forgery()
    {
        var (pair, carl, asked) = await LateDecisionAsync();
        using var browser = carl;
        var confirmed = await ConfirmAsync(carl, asked);
        var (own, kept) = (TestData.OfAssessment(pair) + "/decision", confirmed.QuerySelector($"input[name={KeptForms.Field}]")!.GetAttribute("value")!);
        using var other = await SignInAsync(pair.Buyer, Role.Committee);
        (await other.SendAsync(own + "/new", own, [(KeptForms.Field, kept)], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await carl.SendAsync(TestData.OfAssessment(pair) + "/decision", TestData.OfAssessment(pair) + "/scorecards", [(KeptForms.Field, kept)], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await carl.SendAsync(own + "/new", own, [(KeptForms.Field, kept[..^2] + "AA")], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        using var bare = new FormUrlEncodedContent([KeyValuePair.Create(KeptForms.Field, kept)]);
        (await carl.Client.PostAsync(new Uri(own, UriKind.Relative), bare, stop)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        host.Clock.Advance(KeptForms.Lasts);
        using var late = await carl.SendAsync(confirmed, own, [], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(late, stop)).QuerySelector("main")!.TextContent.ShouldContain(KeptFormFilter.TooOld);
        using var lateToo = await carl.SendAsync(asked, Confirming, Shown(carl), stop);
        (await carl.OpenAsync(lateToo.Headers.Location!.ToString(), stop)).QuerySelector("main")!.TextContent.ShouldContain(KeptFormFilter.TooOld);
        (await DecisionsAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Whoever_waits_again_before_the_last_button_confirms_again_and_loses_nothing()
    {
        var (pair, carl, asked) = await LateDecisionAsync();
        using var browser = carl;
        var own = TestData.OfAssessment(pair) + "/decision";
        var confirmed = await ConfirmAsync(carl, asked);
        host.Clock.Advance(Visitor.ConfirmationLasts);
        var again = await ConfirmAsync(carl, await RefusedAsync(await carl.SendAsync(confirmed, own, [], stop)));
        again.QuerySelector("a.plain")!.GetAttribute("href").ShouldBe(own + "/new");
        (await carl.SendAsync(again, own, [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await DecisionsAsync(pair)).Single().Reasons.ShouldBe(Reasons);
    }

    [Fact]
    public async Task More_than_is_kept_is_said_before_anybody_confirms()
    {
        var (pair, carl, _) = await LateDecisionAsync(new string('x', KeptForms.Most));
        using var browser = carl;
        (await DecisionsAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Files_are_not_kept_which_is_said_and_the_form_comes_back_with_the_rest()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        using var ben = await SignInAsync(pair.Vendor, Role.VendorOwner);
        var entity = await data.LegalEntityAsync(pair.Vendor);
        host.Clock.Advance(Visitor.ConfirmationLasts - TimeSpan.FromSeconds(30));
        var page = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/signing-authorities/new", stop);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        using var content = new MultipartFormDataContent();
        foreach (var field in Browser.Filled(page, $"/o/{pair.Vendor.Slug}/signing-authorities", [("Basis", "Managing director"), ("Entity", entity.Id.Value.ToString())])) content.Add(new StringContent(field.Value), $"\"{field.Key}\"");
        content.Add(new ByteArrayContent([1, 2, 3]), "\"Scan\"", "\"scan.pdf\"");
        var asked = await RefusedAsync(await ben.Client.PostAsync(new Uri($"/o/{pair.Vendor.Slug}/signing-authorities", UriKind.Relative), content, stop));
        asked.QuerySelector("main")!.TextContent.ShouldContain("Files are not kept");
        var confirmed = await ConfirmAsync(ben, asked);
        confirmed.QuerySelector("main")!.TextContent.ShouldContain("Choose them again on the form");
        using var back = await ben.SendAsync(confirmed, $"/o/{pair.Vendor.Slug}/signing-authorities", [], stop);
        back.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(back, stop)).QuerySelector("[name=Basis]")!.TextContent.Trim().ShouldBe("Managing director");
    }

    [Fact]
    public async Task A_script_is_told_and_who_has_a_passkey_comes_back_to_the_statement_that_they_agreed_to()
    {
        var pair = await data.AcceptedPairAsync(represented: true);
        var cleo = await data.SignatoryAsync(pair.Vendor);
        using var passkey = new SoftPasskey();
        await data.AddPasskeyAsync(cleo, passkey);
        using var browser = await SignInAsync(cleo);
        var action = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/representations";
        var page = await browser.OpenAsync(action + "/new", stop);
        host.Clock.Advance(Visitor.ConfirmationLasts);
        using var asks = new HttpRequestMessage(HttpMethod.Post, new Uri(action + "/challenge", UriKind.Relative)) { Content = new FormUrlEncodedContent(Browser.Filled(page, action, [])) };
        asks.Headers.Accept.ParseAdd("application/json");
        (await browser.Client.SendAsync(asks, stop)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var confirmed = await ConfirmAsync(browser, await RefusedAsync(await browser.SendAsync(page, action, [("Agreed", "true")], stop)));
        confirmed.QuerySelector("main")!.TextContent.ShouldContain("Your passkey comes next");
        using var back = await browser.SendAsync(confirmed, action, [], stop);
        back.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(back, stop)).QuerySelector("input[name=Agreed]")!.HasAttribute("checked").ShouldBeTrue();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Submission>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task A_sensitive_document_is_attached_after_confirming()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben, "Weights", Classification.Restricted);
        using var ben = await SignInAsync(pair.Ben);
        var own = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        var page = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        host.Clock.Advance(Visitor.ConfirmationLasts);
        var confirmed = await ConfirmAsync(ben, await RefusedAsync(await ben.SendAsync(page, own + "/answers/AC-1/attachments", [("Evidence", document.Id.Value.ToString())], stop)));
        (await ben.SendAsync(confirmed, own + "/answers/AC-1/attachments", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ben.OpenAsync(own + "?view=focus&q=AC-1", stop)).QuerySelector("#attached ul")!.TextContent.ShouldContain("Weights");
    }

    // everything is typed, and the confirmation has lapsed meanwhile
    private async Task<(Pair Pair, Browser Carl, IHtmlDocument Asked)> LateDecisionAsync(string reasons = Reasons)
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        var carl = await SignInAsync(pair.Buyer, Role.Committee);
        var own = TestData.OfAssessment(pair) + "/decision";
        var page = await carl.OpenAsync(own + "/new", stop);
        host.Clock.Advance(Visitor.ConfirmationLasts);
        carl.Client.DefaultRequestHeaders.Referrer = new Uri(host.ClientOptions.BaseAddress, own + "/new");
        using var late = await carl.SendAsync(page, own, [("Outcome", nameof(Outcome.ConditionalPilot)), ("Reasons", reasons), ("Conditions[0].Text", Condition), ("Conditions[0].DueOn", "2099-01-01")], stop);
        var asked = await RefusedAsync(late);
        asked.QuerySelectorAll("input[name=Kept]").Length.ShouldBe(reasons.Length < KeptForms.Most ? 2 : 0);
        if (reasons.Length >= KeptForms.Most) asked.QuerySelector("main")!.TextContent.ShouldContain("too long to be kept");
        return (pair, carl, asked);
    }

    private async Task<Browser> SignInAsync(Organization organization, Role role) => await SignInAsync(await data.MemberAsync(organization, role));

    // somebody who can show again who they are, by password and code
    private async Task<Browser> SignInAsync(Member member)
    {
        var secret = Totp.NewSecret();
        await data.WithAsync(async services =>
        {
            var users = services.GetRequiredService<UserManager<User>>();
            var user = (await users.FindByIdAsync(member.Id.Value.ToString()))!;
            await users.AddPasswordAsync(user, TestData.Password);
            return await services.GetRequiredService<Authenticator>().EnrolAsync(user, secret, Totp.CodeOf(secret, Totp.StepAt(host.Clock.GetUtcNow()) - 1), stop);
        });
        var browser = await data.SignInAsync(member);
        secrets[browser] = secret;
        return browser;
    }

    private (string, string)[] Shown(Browser browser) => [("Password", TestData.Password), ("Code", Totp.CodeOf(secrets[browser], Totp.StepAt(host.Clock.GetUtcNow())))];

    private async Task<IHtmlDocument> RefusedAsync(HttpResponseMessage answer)
    {
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Browser.ReadAsync(answer, stop);
        page.QuerySelector("h1")!.TextContent.ShouldBe("Show that it is you");
        return page;
    }

    private async Task<IHtmlDocument> ConfirmAsync(Browser browser, IHtmlDocument asked)
    {
        using var confirmed = await browser.SendAsync(asked, Confirming, Shown(browser), stop);
        confirmed.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Browser.ReadAsync(confirmed, stop);
    }

    private Task<List<CommitteeDecision>> DecisionsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<CommitteeDecision>().AsNoTracking().ToListAsync(stop));
}
