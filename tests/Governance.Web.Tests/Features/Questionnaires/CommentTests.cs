using System.Net;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Questionnaires;

/// <summary>What the vendor's people say to each other at a question stays with them.</summary>
public sealed class CommentTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_comment_stands_at_its_question_by_name_and_is_counted_in_the_list()
    {
        var pair = await data.AcceptedPairAsync();
        var cleo = await data.MemberAsync(pair.Vendor, Role.Contributor);
        using var ben = await data.SignInAsync(pair.Ben);
        using var her = await data.SignInAsync(cleo);
        for (var i = 1; i <= 6; i++) (await CommentAsync(her, pair, $"Comment {i}")).Dispose();
        var focus = await ben.OpenAsync(Focus(pair), stop);
        focus.QuerySelector("#comments h2")!.TextContent.ShouldBe("Internal comments, 6");
        focus.QuerySelectorAll("#comments li").Length.ShouldBe(5);
        focus.QuerySelector("#comments li")!.TextContent.ShouldContain("Comment 6");
        focus.QuerySelector("#comments .who")!.TextContent.ShouldBe(cleo.Name);
        (await ben.OpenAsync(Own(pair) + "/answers/AC-1/comments", stop)).QuerySelectorAll("main li").Length.ShouldBe(6);
        (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector("#row-AC-1 .listed-end")!.TextContent.ShouldContain("6 comments");
        (await ben.OpenAsync(Own(pair) + "?view=list", stop)).QuerySelector("#row-AC-2 .listed-end")!.TextContent.ShouldNotContain("comment");
    }

    [Fact]
    public async Task A_comment_without_words_comes_back_with_a_sentence_and_changes_no_answer()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var empty = await CommentAsync(ben, pair, " ");
        empty.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(empty, stop)).QuerySelector("#Text-message")!.TextContent.ShouldContain(InternalCommentRefusals.TextMissing.Sentence);
        (await CommentAsync(ben, pair, "Some words")).Dispose();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Answer>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_of_internal_comments_reaches_the_buyer_in_transmittals_or_on_any_of_its_pages()
    {
        var pair = await data.AcceptedPairAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        (await CommentAsync(ben, pair, "OUR-SECRET-WORDS")).Dispose();
        (await ben.SendAsync(Focus(pair), Own(pair) + "/answers/AC-1", [("Values", "yes"), ("Comment", "For the buyer.")], stop)).Dispose();
        (await ben.SendAsync(Own(pair) + "/submissions/new", Own(pair) + "/submissions", [("Confirmed", "true")], stop)).Dispose();
        var crossed = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        crossed.ShouldContain(t => t.Content.Contains("For the buyer."));
        crossed.ShouldAllBe(t => !t.Content.Contains("OUR-SECRET-WORDS"));
        using var ana = await data.SignInAsync(await data.MemberAsync(pair.Buyer, Role.Reviewer));
        var ours = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        foreach (var path in (string[])["", "/review", "/review/AC-1", "/clarifications", "/score", "/determinations"])
            (await ana.OpenAsync(ours + path, stop)).DocumentElement.TextContent.ShouldNotContain("OUR-SECRET-WORDS", customMessage: path);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<InternalComment>().IgnoreQueryFilters(["tenant"]).CountAsync(stop))).ShouldBe(0);
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static string Own(Pair pair) => $"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}";

    private static string Focus(Pair pair) => Own(pair) + "?view=focus&q=AC-1";

    private Task<HttpResponseMessage> CommentAsync(Browser browser, Pair pair, string text) => browser.SendAsync(Focus(pair), Own(pair) + "/answers/AC-1/comments", [("Text", text)], stop);
}
