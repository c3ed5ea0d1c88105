using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assignments;

/// <summary>One owner, many contributors: who answers what is the vendor's own, and shows where they work.</summary>
public sealed class AssignmentTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_section_that_is_assigned_shows_with_whom_and_the_mail_lands_on_it()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var given = await AssignAsync(ben, pair, "?section=access", cleo, ("Note", "As in SECRET-NOTE."));
        given.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var mail = (await MailsToAsync(pair.Vendor, cleo)).ShouldHaveSingleItem();
        mail.Text.ShouldContain("Access of Small questionnaire");
        mail.Text.ShouldNotContain("SECRET-NOTE");
        using var her = await data.SignInAsync(cleo);
        var landed = await her.OpenAsync(mail.Text.Split('\n').Single(line => line.StartsWith("/o/", StringComparison.Ordinal)), stop);
        landed.QuerySelector(".with h2")!.TextContent.ShouldBe("With you");
        landed.QuerySelector(".with")!.TextContent.ShouldContain($"All of Access, given by {pair.Ben.Name}");
        landed.QuerySelector(".with")!.TextContent.ShouldContain("As in SECRET-NOTE.");
        landed.QuerySelector(".sections")!.TextContent.ShouldContain("With you");
        (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector(".sections")!.TextContent.ShouldContain($"With {cleo.Name}");
        (await ben.OpenAsync(Own(pair) + "/assignments", stop)).QuerySelector("tbody")!.TextContent.ShouldContain(cleo.Name);
    }

    [Fact]
    public async Task Mine_shows_what_is_with_oneself_and_nothing_else()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await AssignAsync(ben, pair, "?question=AC-2", cleo)).Dispose();
        using var her = await data.SignInAsync(cleo);
        var list = await her.OpenAsync(Own(pair) + "?view=list&mine=true", stop);
        list.QuerySelectorAll(".listed-row").Select(row => row.Id).ShouldBe(["row-AC-2"]);
        var focus = await her.OpenAsync(Own(pair) + "?view=focus&mine=true", stop);
        focus.QuerySelector("form.answer")!.GetAttribute("action").ShouldEndWith("/answers/AC-2");
        focus.QuerySelector("a[rel=next]").ShouldBeNull();
        var his = await ben.OpenAsync(Own(pair) + "?view=list&mine=true", stop);
        his.QuerySelectorAll(".listed-row").ShouldBeEmpty();
        his.QuerySelector(".listed-none a")!.TextContent.ShouldBe("Show all questions");
    }

    [Fact]
    public async Task What_is_not_mine_is_forwarded_with_a_reason_to_a_colleague_or_back_to_the_owner()
    {
        var pair = await data.AcceptedPairAsync();
        var (cleo, dana) = (await data.MemberAsync(pair.Vendor, Role.Contributor), await data.MemberAsync(pair.Vendor, Role.Contributor));
        using var ben = await data.SignInAsync(pair.Ben);
        (await AssignAsync(ben, pair, "?section=access", cleo)).Dispose();
        using var her = await data.SignInAsync(cleo);
        var forward = (await her.OpenAsync(Own(pair) + "?view=focus&q=AC-1", stop)).QuerySelector(".with a")!;
        forward.TextContent.ShouldBe("Not mine, forward");
        var page = await her.OpenAsync(forward.GetAttribute("href")!, stop);
        page.QuerySelectorAll("#HolderId option").ShouldContain(o => o.TextContent.Equals($"Back to {pair.Ben.Name}, who looks after the whole", StringComparison.Ordinal));
        using var silent = await her.SendAsync(page, Own(pair) + "/forwards", [("HolderId", dana.Id.Value.ToString())], stop);
        silent.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var forwarded = await her.SendAsync(page, Own(pair) + "/forwards", [("HolderId", dana.Id.Value.ToString()), ("Reason", "Platform runs it.")], stop);
        forwarded.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await MailsToAsync(pair.Vendor, dana)).ShouldHaveSingleItem().Subject.ShouldContain("question 1.1 is with you");
        using var third = await data.SignInAsync(dana);
        (await third.OpenAsync(Own(pair) + "?view=focus&q=AC-1", stop)).QuerySelector(".with")!.TextContent.ShouldContain($"This question, given by {cleo.Name}");
        using var again = await her.SendAsync(page, Own(pair) + "/forwards", [("HolderId", pair.Ben.Id.Value.ToString()), ("Reason", "Still not.")], stop);
        again.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        var acts = await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(AssignmentMade), stop));
        acts.ShouldBe(2);
    }

    [Fact]
    public async Task Whoever_forwards_to_the_owner_is_told_by_name_with_whom_it_is()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await AssignAsync(ben, pair, "?question=AC-1", cleo)).Dispose();
        using var her = await data.SignInAsync(cleo);
        using var back = await her.SendAsync(Own(pair) + "/forwards/new?question=AC-1", Own(pair) + "/forwards", [("HolderId", pair.Ben.Id.Value.ToString()), ("Reason", "Not ours.")], stop);
        back.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await her.OpenAsync(Own(pair), stop)).QuerySelector(".sentence")!.TextContent.ShouldBe($"Question 1.1 is with {pair.Ben.Name} now, who is told by mail.");
    }

    [Fact]
    public async Task The_inbox_gathers_what_is_with_one_person_and_says_how_much()
    {
        var pair = await data.AcceptedPairAsync();
        var other = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await AssignAsync(ben, pair, "?question=AC-2", other)).Dispose();
        using var her = await data.SignInAsync(other);
        var inbox = await her.OpenAsync($"/o/{pair.Vendor.Slug}/inbox", stop);
        inbox.QuerySelector("tbody")!.TextContent.ShouldContain("1 question with you");
        var yours = inbox.QuerySelectorAll(".chips a").Single(a => a.TextContent.Equals("Assigned to you", StringComparison.Ordinal)).GetAttribute("href")!;
        (await her.OpenAsync(yours, stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(1);
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox?owner={pair.Ben.Id.Value}", stop)).QuerySelectorAll("a.row-link").Length.ShouldBe(1, "whoever accepted it looks after the whole");
        var dana = await data.MemberAsync(pair.Vendor, Role.VendorOwner);
        (await ben.SendAsync(Own(pair) + "/owners/new", Own(pair) + "/owners", [("HolderId", dana.Id.Value.ToString())], stop)).Dispose();
        (await ben.OpenAsync($"/o/{pair.Vendor.Slug}/inbox?owner={pair.Ben.Id.Value}", stop)).QuerySelectorAll("a.row-link").ShouldBeEmpty();
        var leaving = await ben.OpenAsync($"/o/{pair.Vendor.Slug}/members/{other.Membership.Id.Value}", stop);
        var link = leaving.QuerySelector($"a[href='/o/{pair.Vendor.Slug}/inbox?owner={other.Id.Value}']").ShouldNotBeNull();
        link.TextContent.ShouldBe("1 questionnaire to answer, or parts of them");
    }

    [Fact]
    public async Task Nobody_assigns_without_the_role_or_to_somebody_who_cannot_answer()
    {
        var pair = await data.AcceptedPairAsync();
        var (cleo, signer) = (await data.MemberAsync(pair.Vendor, Role.Contributor), await data.MemberAsync(pair.Vendor, Role.Signatory));
        using var her = await data.SignInAsync(cleo);
        (await her.GetAsync(Own(pair) + "/assignments/new", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await her.OpenAsync(Own(pair) + "?view=focus&q=AC-1", stop)).QuerySelector(".with").ShouldBeNull();
        using var ben = await data.SignInAsync(pair.Ben);
        foreach (var stranger in new[] { signer, pair.Ana })
        {
            using var refused = await AssignAsync(ben, pair, "?question=AC-1", stranger);
            refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Browser.ReadAsync(refused, stop)).QuerySelector("#HolderId-message")!.TextContent.ShouldContain(AssignmentRefusals.HolderUnfit.Sentence);
        }
        (await ben.GetAsync(Own(pair) + "/assignments/new?question=AC-99", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        using var nothing = await ben.SendAsync(Own(pair) + "/assignments/new", Own(pair) + "/assignments", [("HolderId", cleo.Id.Value.ToString())], stop);
        nothing.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task Nothing_of_who_answers_what_crosses_to_the_buyer()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        (await AssignAsync(ben, pair, "?section=access", cleo, ("Note", "Only for us."))).Dispose();
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).Dispose();
        var crossed = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        crossed.ShouldContain(t => t.Kind == TransmittalKind.SubmissionMade);
        foreach (var secret in (string[])[cleo.Name, cleo.Id.Value.ToString(), "Only for us."]) crossed.ShouldAllBe(t => !t.Content.Contains(secret), secret);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Assignment>().IgnoreQueryFilters(["tenant"]).CountAsync(stop))).ShouldBe(0);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private Task<HttpResponseMessage> AssignAsync(Browser browser, Pair pair, string to, Member holder, params (string, string)[] also) =>
        browser.SendAsync($"{Own(pair)}/assignments/new{to}", Own(pair) + "/assignments", [("HolderId", holder.Id.Value.ToString()), .. also], stop);

    private Task<List<OutboxMail>> MailsToAsync(Organization organization, Member member)
    {
        var address = member.Address.Value;
        return data.AsAsync(organization.Id, db => db.Set<OutboxMail>().Where(m => m.To == address).ToListAsync(stop));
    }
}
