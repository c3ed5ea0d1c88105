using System.Net;
using Governance.Data;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class ConflictTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Of_two_acts_that_wait_for_each_other_one_ends_as_a_conflict()
    {
        var (one, two) = (await data.PairAsync(), await data.PairAsync());
        using var both = new Barrier(2);
        Task<Exception?> HoldAsync(Pair first, Pair second) => Task.Run(async () => await Record.ExceptionAsync(() => data.AsAsync(first.Vendor.Id, async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            await db.NextAsync(first.Questionnaire.Id.Value.ToString("N"), stop);
            both.SignalAndWait(stop);
            return await db.NextAsync(second.Questionnaire.Id.Value.ToString("N"), stop);
        })), stop);
        var other = one with { Questionnaire = two.Questionnaire };
        var ends = await Task.WhenAll(HoldAsync(one, other), HoldAsync(other, one));
        ends.Count(end => end is null).ShouldBe(1);
        Conflicts.IsConflict(ends.Single(end => end is not null)).ShouldBeTrue();
        Conflicts.IsConflict(new InvalidOperationException("Something else.")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_form_sent_twice_at_once_is_taken_once_and_nothing_breaks()
    {
        var pair = await data.SubmittedPairAsync();
        using var emil = await data.AsRoleAsync(pair.Buyer, Role.EngagementOwner);
        var own = TestData.OfAssessment(pair) + "/recommendations";
        for (var i = 0; i < 3; i++)
        {
            var page = await emil.OpenAsync(own + "/new", stop);
            (string, string)[] typed = [("Outcome", "Approve"), ("Reasons", "Low exposure.")];
            var answers = await Task.WhenAll(emil.SendAsync(page, own, typed, stop), emil.SendAsync(page, own, typed, stop));
            answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict]);
        }
    }

    [Fact]
    public async Task What_no_text_may_hold_is_refused_with_a_sentence()
    {
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        foreach (var page in (string[])["vendors?q=%00", "assessments?q=a%00b", "assessments/export?format=Csv&q=%00", "scorecards?after=%00"])
            (await ana.GetAsync($"/o/{pair.Buyer.Slug}/{page}", stop)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, page);
    }

    [Theory]
    [InlineData(1, "A\0B")]
    [InlineData(3000, "too many")]
    public async Task A_form_that_cannot_be_read_gets_the_page_for_400(int times, string text)
    {
        var pair = await data.PairAsync();
        using var ana = await data.SignInAsync(pair.Ana);
        var recall = $"{TestData.OfAssessment(pair)}/recall";
        using var answer = await ana.SendAsync(recall + "/new", recall, [.. Enumerable.Repeat(("Reason", text), times)], stop);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(stop)).ShouldContain("<h1");
    }

    [Fact]
    public void A_subject_line_that_is_too_long_is_cut()
    {
        var mail = new OutboxMail(default, "ben@vendor.example", $"What you signed for {new string('N', LegalEntity.MaxNameLength)}", "", host.Clock.GetUtcNow());
        (mail.Subject.Length, mail.Subject[^1]).ShouldBe((OutboxMail.MaxSubjectLength, '…'));
        OutboxMail.Fitting("Payments\r\nBcc: all@vendor.example").ShouldBe("Payments  Bcc: all@vendor.example");
    }
}
