using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

public sealed class AnswerTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_answer_is_saved_by_its_button_and_shown_in_both_views()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var saved = await ben.SendAsync($"{own}?view=focus&q=AC-1", $"{own}/answers/AC-1", [("Values", "yes"), ("Comment", "Since March.")], stop);
        saved.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var focus = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        ((IHtmlInputElement)focus.QuerySelector("input[name=Values][value=yes]")!).IsChecked.ShouldBeTrue();
        focus.QuerySelector("#Comment")!.TextContent.ShouldBe("Since March.");
        focus.QuerySelector("[data-save-line]")!.TextContent.ShouldEndWith("by you");
        focus.QuerySelector(".progress")!.TextContent.ShouldContain("1 of 3 answered");
        var list = await ben.OpenAsync(own + "?view=list", stop);
        list.QuerySelectorAll(".listed-row").Length.ShouldBe(3);
        ((IHtmlInputElement)list.QuerySelector("#row-AC-1 input[name=\"AC-1.Values\"][value=yes]")!).IsChecked.ShouldBeTrue();
    }

    [Fact]
    public async Task The_value_alone_is_saved_from_the_list_and_leaves_the_rest_alone()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        await ben.SendAsync($"{own}?view=focus&q=AC-2", $"{own}/answers/AC-2", [("Values", "yes"), ("Comment", "Kept.")], stop);
        await ben.SendAsync($"{own}?view=list", $"{own}/answers/AC-2", [("AC-2.Values", "no")], stop);
        var answer = (await AnswersAsync(pair)).Single();
        answer.Value!.Values.ShouldBe(["no"]);
        answer.Comment.ShouldBe("Kept.");
        answer.Version.ShouldBe(1);
    }

    [Fact]
    public async Task The_list_is_one_form_and_each_button_saves_its_own_row_alone()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var list = await ben.OpenAsync($"{own}?view=list", stop);
        list.QuerySelectorAll(".listed form input[name=__RequestVerificationToken]").Length.ShouldBe(1);
        var saved = await ben.SendAsync(list, $"{own}/answers/AC-2", [("AC-1.Values", "yes"), ("AC-2.Values", "no")], stop);
        saved.Headers.Location!.ToString().ShouldBe($"{own}?view=list&q=AC-2#row-AC-2");
        (await AnswersAsync(pair)).Select(a => a.Question).ShouldBe(["AC-2"]);
    }

    [Fact]
    public async Task What_is_inherited_stays_inherited_when_its_value_is_changed_from_the_list()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        await ben.SendAsync($"{own}?view=focus&q=AC-1", $"{own}/answers/AC-1", [("State", "Inherited"), ("Values", "yes"), ("Subservice", "Cloud Ltd")], stop);
        await ben.SendAsync($"{own}?view=list", $"{own}/answers/AC-1", [("AC-1.Values", "no")], stop);
        var answer = (await AnswersAsync(pair)).Single();
        (answer.State, answer.Subservice, answer.Value!.Values[0]).ShouldBe((AnswerState.Inherited, "Cloud Ltd", "no"));
    }

    [Fact]
    public async Task A_row_that_a_colleague_changed_shows_both_and_keeping_mine_keeps_their_words()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Domain.Organizations.Role.Contributor));
        var own = Own(pair);
        var list = await ben.OpenAsync($"{own}?view=list", stop);
        await eva.SendAsync($"{own}?view=focus&q=AC-1", $"{own}/answers/AC-1", [("Values", "no"), ("Comment", "From Eva.")], stop);
        var conflict = await ben.SendAsync(list, $"{own}/answers/AC-1", [("AC-1.Values", "yes")], stop);
        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        await ben.SendAsync(await Browser.ReadAsync(conflict, stop), $"{own}/answers/AC-1", [("Keep", "Mine")], stop);
        var answer = (await AnswersAsync(pair)).Single();
        (answer.Value!.Values[0], answer.Comment).ShouldBe(("yes", "From Eva."));
        ben.Client.DefaultRequestHeaders.Add("X-Autosave", "1");
        var typed = await ben.SendAsync(list, $"{own}/answers/AC-1", [("AC-1.Values", "no")], stop);
        typed.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await typed.Content.ReadAsStringAsync(stop)).ShouldContain("name=\"AC-1.Keep\"");
    }

    [Fact]
    public async Task What_is_declined_without_a_reason_is_kept_and_is_not_complete()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("State", "Declined")], stop);
        (await AnswersAsync(pair)).Single().State.ShouldBe(AnswerState.Declined);
        var back = await ben.OpenAsync($"{own}?q=AC-1", stop);
        back.QuerySelector("[data-save-line]")!.TextContent.ShouldBe("Give the reason why you decline");
        var check = await ben.OpenAsync(own + "/submissions/new", stop);
        check.Body!.TextContent.ShouldContain("Reason missing");
        check.Forms.Any(form => form.Action.EndsWith("/submissions", StringComparison.Ordinal)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_number_or_an_option_that_is_none_is_refused_and_nothing_is_saved()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var refused = await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("Values", "perhaps")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("does not offer");
        (await AnswersAsync(pair)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_declined_without_a_reason_is_asked_for_one_and_does_not_lead_on()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var next = await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("State", "Declined"), ("Next", $"{own}?view=focus&q=AC-2")], stop);
        next.Headers.Location!.ToString().ShouldBe($"{own}?q=AC-1");
        var page = await ben.OpenAsync($"{own}?q=AC-1", stop);
        ben.Client.DefaultRequestHeaders.Add("X-Autosave", "1");
        var typed = await ben.SendAsync(page, $"{own}/answers/AC-1", [("State", "Declined"), ("Offer", "A call.")], stop);
        typed.Headers.GetValues("Answer-Wants").ShouldBe(["Give the reason why you decline"]);
        page = await ben.OpenAsync($"{own}?q=AC-1", stop);
        var whole = await ben.SendAsync(page, $"{own}/answers/AC-1", [("State", "Declined"), ("Reason", "Our auditors forbid it.")], stop);
        whole.Headers.Contains("Answer-Wants").ShouldBeFalse();
    }

    [Fact]
    public async Task A_number_outside_the_limits_of_its_question_is_refused_with_a_sentence_and_the_field_says_them()
    {
        var template = await data.TemplateAsync(TestData.YesNo("AC-1", "How many days?") with { Type = QuestionType.Number, Options = [], Unit = "days", Minimum = 0, Whole = true });
        var pair = await data.AcceptedPairAsync(template: template);
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var field = (await ben.OpenAsync($"{own}?q=AC-1", stop)).QuerySelector("#Number")!;
        (field.GetAttribute("inputmode"), field.GetAttribute("pattern"), field.GetAttribute("title")).ShouldBe(("numeric", @"\s*\d+\s*", "A whole number, 0 or more."));
        foreach (var (number, sentence) in new[] { ("-1", "Give a number of 0 or more."), ("2.5", "Give a whole number, without decimals.") })
        {
            using var refused = await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("Number", number)], stop);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var page = await Browser.ReadAsync(refused, stop);
            page.Body!.TextContent.ShouldContain(sentence);
            page.QuerySelector("#Number")!.GetAttribute("value").ShouldBe(number);
        }
        (await AnswersAsync(pair)).ShouldBeEmpty();
        (await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("Number", "3")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Of_two_versions_without_a_value_each_says_what_it_holds()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Domain.Organizations.Role.Contributor));
        var own = Own(pair);
        var page = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        await eva.SendAsync(own + "?view=focus&q=AC-1", $"{own}/answers/AC-1", [("Label", "Restricted")], stop);
        var conflict = await Browser.ReadAsync(await ben.SendAsync(page, $"{own}/answers/AC-1", [("Comment", "From Ben.")], stop), stop);
        conflict.QuerySelectorAll(".versions .as-written").Select(text => text.TextContent).ShouldBe(["From Ben.\nLabel: Confidential", "No answer yet\nLabel: Restricted"]);
    }

    [Fact]
    public async Task A_document_to_attach_is_chosen_by_the_person_who_sees_file_label_and_day()
    {
        var pair = await data.AcceptedPairAsync();
        await data.EvidenceAsync(pair.Vendor, pair.Ben, "Penetration test 2026");
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var page = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        var options = page.QuerySelectorAll("select[name=Evidence] option");
        options[0].GetAttribute("value").ShouldBe("");
        options[1].TextContent.ShouldBe($"Penetration test 2026 (report.pdf, Confidential, {host.Clock.GetUtcNow():d MMM yyyy})");
        page.QuerySelectorAll("select[name=Evidence] option[selected]").ShouldBeEmpty();
        (await ben.SendAsync(page, $"{own}/answers/AC-1/attachments", [], stop)).Dispose();
        (await ben.OpenAsync(own + "?view=focus&q=AC-1", stop)).Body!.TextContent.ShouldContain("Nothing is attached. Choose a document first.");
    }

    [Fact]
    public async Task The_last_question_leads_on_only_to_pages_that_the_person_may_open()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var eva = await data.SignInAsync(await data.MemberAsync(pair.Vendor, Domain.Organizations.Role.Contributor));
        (await ben.OpenAsync(Own(pair) + "?view=focus&q=AC-3", stop)).QuerySelector("button[name=Next]")!.GetAttribute("value").ShouldBe(Own(pair) + "/submissions/new");
        var on = (await eva.OpenAsync(Own(pair) + "?view=focus&q=AC-3", stop)).QuerySelector("button[name=Next]")!.GetAttribute("value")!;
        (await eva.GetAsync(on, stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_older_page_never_overwrites_what_a_colleague_saved()
    {
        var pair = await data.AcceptedPairAsync();
        var own = Own(pair);
        using var ben = await data.SignInAsync(pair.Ben);
        var member = await data.MemberAsync(pair.Vendor, Domain.Organizations.Role.Contributor);
        using var eva = await data.SignInAsync(member);
        var page = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        await eva.SendAsync(own + "?view=focus&q=AC-1", $"{own}/answers/AC-1", [("Values", "no"), ("Comment", "From Eva.")], stop);
        var conflict = await ben.SendAsync(page, $"{own}/answers/AC-1", [("Values", "yes"), ("Comment", "From Ben.")], stop);
        conflict.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AnswersAsync(pair)).Single().Comment.ShouldBe("From Eva.");
        var both = await Browser.ReadAsync(conflict, stop);
        both.QuerySelector("[data-conflict]")!.TextContent.ShouldContain("From Eva.");
        await ben.SendAsync(both, $"{own}/answers/AC-1", [("Keep", "Both")], stop);
        (await AnswersAsync(pair)).Single().Comment.ShouldBe($"From Eva.\n\nFrom Ben.\n\nAlso answered: No, by {member.Name}");
    }

    [Fact]
    public async Task Saving_as_one_types_answers_with_the_version_and_a_conflict_with_both_texts()
    {
        var pair = await data.AcceptedPairAsync();
        var action = Own(pair) + "/answers/AC-1";
        using var ben = await data.SignInAsync(pair.Ben);
        ben.Client.DefaultRequestHeaders.Add("X-Autosave", "1");
        var page = await ben.OpenAsync(Own(pair) + "?view=focus&q=AC-1", stop);
        var first = await ben.SendAsync(page, action, [("Values", "yes")], stop);
        first.StatusCode.ShouldBe(HttpStatusCode.NoContent);
        first.Headers.GetValues("Row-Version").ShouldBe(["0"]);
        var stale = await ben.SendAsync(page, action, [("Values", "no")], stop);
        stale.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await stale.Content.ReadAsStringAsync(stop)).ShouldContain("Take the other");
    }

    [Fact]
    public async Task A_submission_crosses_whole_and_the_drafts_do_not()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        await ben.SendAsync($"{own}?q=AC-1", $"{own}/answers/AC-1", [("Values", "yes"), ("Comment", "Since March.")], stop);
        (await TransmittalsAsync(pair)).ShouldBeEmpty();
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Answer>().CountAsync(stop))).ShouldBe(0);
        var done = await ben.SendAsync(own + "/submissions/new", own + "/submissions", [("Confirmed", "true")], stop);
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var made = (await TransmittalsAsync(pair)).Single();
        made.Content.ShouldContain("Since March.");
        made.Content.ShouldContain("\"state\":\"unanswered\"");
        (await ben.OpenAsync(own + "?q=AC-1", stop)).QuerySelector("form.answer button[type=submit]").ShouldBeNull();
    }

    [Fact]
    public async Task Attached_evidence_is_granted_with_the_submission_and_with_no_other_act()
    {
        var pair = await data.AcceptedPairAsync();
        var document = await data.EvidenceAsync(pair.Vendor, pair.Ben);
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        foreach (var question in (string[])["AC-1", "AC-2"])
            (await ben.SendAsync($"{own}?view=focus&q={question}", $"{own}/answers/{question}/attachments", [("Evidence", document.Id.Value.ToString())], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().CountAsync(stop))).ShouldBe(0);
        await ben.SendAsync($"{own}?view=focus&q=AC-2", $"{own}/answers/AC-2/attachments/{document.Id.Value}/removal", [], stop);
        await ben.SendAsync(own + "/submissions/new", own + "/submissions", [("Confirmed", "true")], stop);
        var grant = await data.AsAsync(pair.Vendor.Id, db => db.Set<Grant>().SingleAsync(stop));
        (grant.Buyer, grant.AssessmentId).ShouldBe((pair.Buyer.Id, pair.Assessment.Id));
        var received = await data.AsAsync(pair.Buyer.Id, db => db.Set<ReceivedEvidence>().SingleAsync(stop));
        (received.GrantId, received.Title).ShouldBe((grant.Id, document.Title));
        received.Questions.ShouldBe(["AC-1"]);
    }

    [Fact]
    public async Task Only_what_was_returned_is_open_again_and_the_second_submission_is_a_version_of_its_own()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var own = Own(pair);
        var page = await ben.OpenAsync(own + "?view=focus&q=AC-1", stop);
        await ben.SendAsync(own + "/submissions/new", own + "/submissions", [("Confirmed", "true")], stop);
        await data.AsAsync(pair.Vendor.Id, async db =>
        {
            (await db.Set<Questionnaire>().SingleAsync(stop)).Reopen(["AC-2"], pair.Questionnaire.DueOn, host.Clock.GetUtcNow());
            return await db.SaveChangesAsync(stop);
        });
        (await ben.SendAsync(page, own + "/answers/AC-1", [("Values", "yes")], stop)).StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await AnswersAsync(pair)).ShouldBeEmpty();
        (await ben.OpenAsync(own + "?view=list", stop)).QuerySelector("#row-AC-2")!.TextContent.ShouldContain("Returned");
        await ben.SendAsync(own + "?view=focus&q=AC-2", own + "/answers/AC-2", [("Values", "yes")], stop);
        await ben.SendAsync(own + "/submissions/new", own + "/submissions", [("Confirmed", "true")], stop);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Submission>().OrderBy(s => s.Number).Select(s => s.Number).ToListAsync(stop))).ShouldBe([1, 2]);
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private Task<List<Answer>> AnswersAsync(Pair pair) => data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().AsNoTracking().ToListAsync(stop));

    private Task<List<Transmittal>> TransmittalsAsync(Pair pair) =>
        data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().Where(t => t.Kind == TransmittalKind.SubmissionMade).ToListAsync(stop));
}
