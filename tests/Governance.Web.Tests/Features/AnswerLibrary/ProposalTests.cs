using System.Globalization;
using System.Net;
using Governance.Domain.AnswerLibrary;
using Governance.Domain.Audit;
using Governance.Domain.Evidence;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.AnswerLibrary;

public sealed class ProposalTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_said_to_one_buyer_is_proposed_for_another_only_once_it_is_in_the_library()
    {
        var (first, second) = await TwoBuyersAsync();
        await data.AnswerAndSubmitAsync(first, ("AC-1", TestData.Says("yes", "Since March.", Classification.Internal)));
        using var ben = await data.SignInAsync(first.Ben);
        (await ben.OpenAsync(At(second), stop)).QuerySelectorAll("main h2[id^=p-]").ShouldBeEmpty();
        using var kept = await ben.SendAsync(Kept(first) + "/new", Kept(first) + "?section=access", [], stop);
        var page = await ben.OpenAsync(At(second), stop);
        page.QuerySelector("#p-AC-1")!.TextContent.ShouldBe("Is measure 1 in place?");
        page.QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent.ShouldContain(first.Questionnaire.Reference);
        page.QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent.ShouldContain("asked in the same words");
        using var used = await ben.SendAsync(At(second) + "/new", At(second), [], stop);
        used.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var answer = await AnswerAsync(second, "AC-1");
        (answer!.State, answer.Value!.Values.Single(), answer.Comment, answer.Label, answer.SavedBy).ShouldBe((AnswerState.Answered, "yes", "Since March.", Classification.Internal, first.Ben.Id));
        var decision = await data.AsAsync(second.Vendor.Id, db => db.Set<ProposalDecision>().SingleAsync(d => d.QuestionnaireId == second.Questionnaire.Id, stop));
        (decision.Question, decision.Outcome, decision.By).ShouldBe(("AC-1", ProposalOutcome.Taken, first.Ben.Id));
        var acts = await data.AsAsync(second.Vendor.Id, db => db.Set<AuditEntry>().Select(e => e.Act).ToListAsync(stop));
        acts.ShouldContain(act => act == nameof(AnswerSaved));
        acts.ShouldContain(act => act == nameof(ProposalTaken));
    }

    [Fact]
    public async Task What_is_refused_is_not_proposed_for_that_question_again_until_it_says_something_else()
    {
        var pair = await data.AcceptedPairAsync();
        var typed = await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        (await RefuseAsync(ben, pair, "AC-1", typed)).ShouldBe(HttpStatusCode.SeeOther);
        (await ben.OpenAsync(At(pair), stop)).QuerySelector("#p-AC-1").ShouldBeNull();
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            var again = await db.Set<LibraryAnswer>().SingleAsync(a => a.Id == typed.Id, stop);
            again.Reword(again.Words with { Value = LibraryValue.Typed("No") }, pair.Ben.Id, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        (await ben.OpenAsync(At(pair), stop)).QuerySelector("#p-AC-1").ShouldNotBeNull();
    }

    [Fact]
    public async Task What_is_too_old_is_shown_and_not_taken_together_with_others()
    {
        var pair = await data.AcceptedPairAsync();
        await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "Yes", Today.AddDays(-1));
        await data.LibraryAnswerAsync(pair, "Is measure 2 in place?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(At(pair), stop);
        page.QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent.ShouldContain("Past its end");
        page.QuerySelector("main a.primary")!.TextContent.ShouldContain("Use 1 proposal in this section");
        using var used = await ben.SendAsync(At(pair) + "/new", At(pair), [], stop);
        (await AnswerAsync(pair, "AC-1")).ShouldBeNull();
        (await AnswerAsync(pair, "AC-2"))!.Value!.Values.ShouldBe(["yes"]);
    }

    [Fact]
    public async Task Another_answer_to_the_same_question_is_pointed_out_and_neither_is_taken_with_others()
    {
        var pair = await data.AcceptedPairAsync();
        await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "Yes");
        await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "No");
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(At(pair), stop);
        page.QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent.ShouldContain("Answered otherwise");
        page.QuerySelectorAll("main a.primary").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_another_questionnaire_says_otherwise_is_pointed_out_at_the_proposal_and_at_the_answer()
    {
        var template = await data.TemplateAsync();
        var first = await data.AcceptedPairAsync(template: template);
        var buyer = await data.BuyerAsync();
        var second = await data.PairAsync(buyer, await data.MemberAsync(buyer, Role.Procurement), first.Vendor, first.Ben, new RiskFactors(1, 1, 1, 1, 1), template: template);
        await data.AcceptAsync(second.Questionnaire, second.Ben);
        foreach (var question in (string[])["1", "2"]) await data.LibraryAnswerAsync(first, $"Is measure {question} in place?", "Yes");
        host.Clock.Advance(TimeSpan.FromMinutes(5));
        using var ben = await data.SignInAsync(first.Ben);
        (await ben.SendAsync(Own(first) + "?view=focus&q=AC-1", Own(first) + "/answers/AC-1", [("Values", "no")], stop)).Dispose();
        (await ben.SendAsync(Own(first) + "?view=focus&q=AC-2", Own(first) + "/answers/AC-2", [("Values", "yes")], stop)).Dispose();
        var page = await ben.OpenAsync(At(second), stop);
        page.QuerySelector("section[aria-labelledby=p-AC-1]")!.TextContent.ShouldContain($"Answered otherwise to {first.Questionnaire.BuyerName}, {first.Questionnaire.Reference}");
        page.QuerySelector("section[aria-labelledby=p-AC-2]")!.TextContent.ShouldNotContain("Answered otherwise");
        // what was said otherwise since is not taken with others
        page.QuerySelector("main a.primary")!.TextContent.ShouldContain("Use 1 proposal in this section");
        (await ben.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop)).QuerySelector("[data-live=otherwise]")!.TextContent.Trim().ShouldBeEmpty();
        foreach (var question in (string[])["AC-1", "AC-2"]) (await ben.SendAsync($"{Own(second)}?view=focus&q={question}", $"{Own(second)}/answers/{question}", [("Values", "yes")], stop)).Dispose();
        var focus = (await ben.OpenAsync(Own(second) + "?view=focus&q=AC-1", stop)).QuerySelector("[data-live=otherwise]")!;
        focus.TextContent.ShouldContain($"Answered otherwise to {first.Questionnaire.BuyerName}, {first.Questionnaire.Reference}");
        focus.QuerySelector("a")!.GetAttribute("href").ShouldBe($"{Own(first)}?view=focus&q=AC-1");
        (await ben.OpenAsync(Own(second) + "?view=focus&q=AC-2", stop)).QuerySelector("[data-live=otherwise]")!.TextContent.Trim().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_surely_meant_comes_first_and_weaker_proposals_are_folded_below_it()
    {
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync(TestData.YesNo("AC-1", "Are backups of customer records encrypted at rest in every region?"), TestData.YesNo("AC-2", "Is measure 2 in place?")));
        await data.LibraryAnswerAsync(pair, "Are backups of customer records tested in every region?", "Yes");
        await data.LibraryAnswerAsync(pair, "Is measure 2 in place?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(At(pair), stop);
        page.QuerySelectorAll("main h2[id^=p-]").Select(heading => heading.Id).ShouldBe(["p-AC-2", "p-AC-1"]);
        var folded = page.QuerySelectorAll("details").Single(part => part.QuerySelector("#p-AC-1") is not null);
        folded.HasAttribute("open").ShouldBeFalse();
        folded.QuerySelector("summary")!.TextContent.ShouldStartWith("1 weaker proposal: ");
        folded.QuerySelector("section")!.TextContent.ShouldContain("Asked then: “Are backups of customer records tested in every region?”");
        (await ben.OpenAsync(At(pair) + "?q=AC-1", stop)).QuerySelectorAll("details").Single(part => part.QuerySelector("#p-AC-1") is not null).HasAttribute("open").ShouldBeTrue();
    }

    [Fact]
    public async Task Whoever_decided_about_a_proposal_goes_on_at_the_next_one()
    {
        string[] asked = ["Are backups encrypted?", "Do firewalls block inbound traffic?", "Is staff trained yearly?"];
        var pair = await data.AcceptedPairAsync(template: await data.TemplateAsync([.. asked.Index().Select(text => TestData.YesNo($"AC-{text.Index + 1}", text.Item))]));
        foreach (var text in asked) await data.LibraryAnswerAsync(pair, text, "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var first = await ben.OpenAsync(At(pair), stop);
        first.QuerySelector("[autofocus]").ShouldBeNull();
        using var refused = await ben.SendAsync(first, At(pair) + "/refusals", [("Picks", first.QuerySelector("section[aria-labelledby=p-AC-2] input[name=Picks]")!.GetAttribute("value")!), ("Then", first.QuerySelector("section[aria-labelledby=p-AC-2] input[name=Then]")!.GetAttribute("value")!)], stop);
        refused.Headers.Location!.ToString().ShouldEndWith("/proposals?q=AC-3");
        var second = await ben.OpenAsync(refused.Headers.Location!.ToString(), stop);
        second.QuerySelector("[autofocus]")!.Id.ShouldBe("p-AC-3");
        // past the last one it goes back to one that was left
        using var used = await ben.SendAsync(second, At(pair), [("Picks", second.QuerySelector("section[aria-labelledby=p-AC-3] input[name=Picks]")!.GetAttribute("value")!), ("Then", second.QuerySelector("section[aria-labelledby=p-AC-3] input[name=Then]")!.GetAttribute("value")!)], stop);
        (await ben.OpenAsync(used.Headers.Location!.ToString(), stop)).QuerySelector("[autofocus]")!.Id.ShouldBe("p-AC-1");
    }

    [Fact]
    public async Task An_answer_that_a_colleague_gave_meanwhile_stands_and_what_was_worded_anew_is_not_entered()
    {
        var pair = await data.AcceptedPairAsync();
        var typed = await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(At(pair) + "/new", stop);
        var answering = $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";
        using var typedIn = await ben.SendAsync(answering + "?view=focus&q=AC-1", answering + "/answers/AC-1", [("Values", "no")], stop);
        using var used = await ben.SendAsync(page, At(pair), [], stop);
        used.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await AnswerAsync(pair, "AC-1"))!.Value!.Values.ShouldBe(["no"]);
        using var stale = await ben.SendAsync(page, At(pair), [("Picks", Name("AC-2", typed, version: 7))], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AnswerAsync(pair, "AC-2")).ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_is_entered_into_a_questionnaire_that_is_submitted()
    {
        var pair = await data.AcceptedPairAsync();
        var typed = await data.LibraryAnswerAsync(pair, "Is measure 1 in place?", "Yes");
        using var ben = await data.SignInAsync(pair.Ben);
        var page = await ben.OpenAsync(At(pair) + "/new", stop);
        await data.AnswerAndSubmitAsync(pair, ("AC-2", TestData.Says("no")));
        using var late = await ben.SendAsync(page, At(pair), [("Picks", Name("AC-1", typed))], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AnswerAsync(pair, "AC-1")).ShouldBeNull();
    }

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string At(Pair pair) => Own(pair) + "/proposals";

    private static string Kept(Pair pair) => Own(pair) + "/kept-answers";

    private static string Name(string question, LibraryAnswer answer, int version = 0) => string.Create(CultureInfo.InvariantCulture, $"{question}|{answer.Id.Value:N}|{version}");

    private async Task<HttpStatusCode> RefuseAsync(Browser browser, Pair pair, string question, LibraryAnswer answer)
    {
        using var refused = await browser.SendAsync(At(pair), At(pair) + "/refusals", [("Picks", Name(question, answer))], stop);
        return refused.StatusCode;
    }

    private Task<Answer?> AnswerAsync(Pair pair, string question) =>
        data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().FirstOrDefaultAsync(a => a.QuestionnaireId == pair.Questionnaire.Id && a.Question == question, stop));

    private async Task<(Pair First, Pair Second)> TwoBuyersAsync()
    {
        var first = await data.AcceptedPairAsync();
        var buyer = await data.BuyerAsync();
        var second = await data.PairAsync(buyer, await data.MemberAsync(buyer, Role.Procurement), first.Vendor, first.Ben, new RiskFactors(1, 1, 1, 1, 1));
        await data.AcceptAsync(second.Questionnaire, second.Ben);
        return (first, second);
    }
}
