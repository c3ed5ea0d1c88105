using System.Net;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Audit;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.AnswerLibrary;

public sealed class KeptAnswerTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_comes_into_the_library_by_itself_and_a_section_of_answers_by_one_act()
    {
        var pair = await data.AcceptedPairAsync();
        await data.AnswerAndSubmitAsync(pair, ("AC-1", TestData.Says("yes", "Since March.")), ("AC-2", TestData.Says("no")));
        (await LibraryAsync(pair)).ShouldBeEmpty();
        using var ben = await data.SignInAsync(pair.Ben);
        using var kept = await ben.SendAsync(At(pair) + "/kept-answers/new", At(pair) + "/kept-answers?section=access", [], stop);
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var library = await LibraryAsync(pair);
        library.Select(a => a.QuestionKey).ShouldBe(["AC-1", "AC-2"], ignoreOrder: true);
        var first = library.Single(a => a.QuestionKey is "AC-1");
        (first.Question, first.BuyerName, first.Reference, first.Comment, first.ApprovedBy).ShouldBe(("Is measure 1 in place?", pair.Questionnaire.BuyerName, pair.Questionnaire.Reference, "Since March.", pair.Ben.Id));
        first.Words.Lines().ShouldBe(["Yes"]);
        (await ben.OpenAsync(At(pair) + "/kept-answers/new", stop)).QuerySelectorAll("input[name=Questions]").ShouldBeEmpty();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(LibraryAnswerKept), stop))).ShouldBe(2);
    }

    [Fact]
    public async Task Kept_again_an_answer_takes_its_own_place()
    {
        var pair = await data.AcceptedPairAsync();
        await data.AnswerAndSubmitAsync(pair, ("AC-1", TestData.Says("yes")));
        using var ben = await data.SignInAsync(pair.Ben);
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.SeeOther);
        var own = $"/o/{pair.Vendor.Slug}/answer-library/{(await LibraryAsync(pair)).Single().Id.Value}";
        using var retired = await ben.SendAsync(own + "/retirement/new", own + "/retirement", [], stop);
        (await LibraryAsync(pair)).Single().RetiredAt.ShouldNotBeNull();
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.SeeOther);
        (await LibraryAsync(pair)).Single().RetiredAt.ShouldBeNull();
    }

    [Fact]
    public async Task What_is_labelled_pre_release_is_kept_by_an_act_of_its_own_and_takes_its_label_along()
    {
        var pair = await data.AcceptedPairAsync();
        await data.AnswerAndSubmitAsync(pair, ("AC-1", TestData.Says("yes", "In the next model.", Classification.PreRelease)), ("AC-2", TestData.Says("no")));
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.OpenAsync(At(pair) + "/kept-answers/new", stop)).QuerySelectorAll("input[type=checkbox][name=Questions]").Length.ShouldBe(1);
        (await KeepAsync(ben, pair, "AC-1", "AC-2")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await LibraryAsync(pair)).ShouldBeEmpty();
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.SeeOther);
        (await LibraryAsync(pair)).Single().Label.ShouldBe(Classification.PreRelease);
    }

    [Fact]
    public async Task Drafts_are_not_kept_and_a_contributor_keeps_nothing()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.SendAsync(At(pair) + "?view=focus&q=AC-1", At(pair) + "/answers/AC-1", [("Values", "yes")], stop)).Dispose();
        (await ben.OpenAsync(At(pair) + "/kept-answers/new", stop)).QuerySelectorAll("input[name=Questions]").ShouldBeEmpty();
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.Conflict);
        (await LibraryAsync(pair)).ShouldBeEmpty();
        var dana = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var contributor = await data.SignInAsync(dana);
        using var refused = await contributor.GetAsync(At(pair) + "/kept-answers/new", stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_was_returned_is_a_draft_again_and_not_kept()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var question in (string[])["AC-1", "AC-2"]) (await ben.SendAsync($"{At(pair)}?view=focus&q={question}", $"{At(pair)}/answers/{question}", [("Values", "yes")], stop)).Dispose();
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "no")]);
        await data.ReturnAsync(pair, "AC-1");
        using var kept = await ben.SendAsync(At(pair) + "/kept-answers/new", At(pair) + "/kept-answers?section=access", [], stop);
        (await LibraryAsync(pair)).Select(a => a.QuestionKey).ShouldBe(["AC-2"]);
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_reason_without_end_is_refused_with_a_sentence()
    {
        var template = await data.TemplateAsync(TestData.YesNo("AC-1", "Is measure 1 in place?"), TestData.YesNo("AC-2", "Is measure 2 in place?"));
        var pair = await data.AcceptedPairAsync(template: template);
        await data.AnswerAndSubmitAsync(pair, ("AC-1", new(Domain.Scoring.AnswerState.NotApplicable, Classification.Internal, Reason: "We host nothing.")));
        using var ben = await data.SignInAsync(pair.Ben);
        (await KeepAsync(ben, pair, "AC-1")).ShouldBe(HttpStatusCode.SeeOther);
        var own = $"/o/{pair.Vendor.Slug}/answer-library/{(await LibraryAsync(pair)).Single().Id.Value}";
        using var endless = await ben.SendAsync(own + "/edit", own, [("Answer", new string('x', 4001))], stop);
        endless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await endless.Content.ReadAsStringAsync(stop)).ShouldContain(LibraryRefusals.ReasonTooLong.Sentence);
    }

    [Fact]
    public async Task An_answer_is_changed_under_a_new_end_and_a_stale_page_changes_nothing()
    {
        var pair = await data.AcceptedPairAsync();
        var typed = await data.LibraryAnswerAsync(pair, "Are laptops encrypted?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var own = $"/o/{pair.Vendor.Slug}/answer-library/{typed.Id.Value}";
        using var changed = await ben.SendAsync(own + "/edit", own, [("Answer", "Yes, all of them"), ("Label", "Internal")], stop);
        changed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var after = (await LibraryAsync(pair)).Single();
        (after.Words.Lines().Single(), after.Label, after.Version).ShouldBe(("Yes, all of them", Classification.Internal, 1));
        using var stale = await ben.SendAsync(own + "/edit", own, [("Answer", "No"), ("Version", "0")], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await LibraryAsync(pair)).Single().Words.Lines().ShouldBe(["Yes, all of them"]);
        using var endless = await ben.SendAsync(own + "/edit", own, [("ValidUntil", "2099-01-01")], stop);
        endless.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    private static string At(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private async Task<HttpStatusCode> KeepAsync(Browser browser, Pair pair, params string[] questions)
    {
        var page = await browser.OpenAsync(At(pair) + "/kept-answers/new", stop);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([.. questions.Select(key => KeyValuePair.Create("Questions", key)), new("__RequestVerificationToken", token)]);
        using var answer = await browser.Client.PostAsync(new Uri(At(pair) + "/kept-answers?section=access", UriKind.Relative), content, stop);
        return answer.StatusCode;
    }

    private Task<List<LibraryAnswer>> LibraryAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<LibraryAnswer>().AsNoTracking().OrderBy(a => a.Id).ToListAsync(stop));
}
