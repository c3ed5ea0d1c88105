using Governance.Data.Queue;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Obligations;

public sealed class ObligationPageTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_asked_for_more_and_who_accepted_is_named_to_the_buyer_and_to_nobody_else()
    {
        var (pair, owed) = await RaisedAsync();
        var (priya, ron) = (await data.MemberAsync(pair.Buyer, Role.Reviewer), await data.MemberAsync(pair.Buyer, Role.RiskOpinion));
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";
        var own = $"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}";
        foreach (var (judge, accepted) in new[] { (priya, "false"), (ron, "true") })
        {
            (await ben.SendAsync(theirs, $"{theirs}/proofs", [("Text", "Closed on Monday.")], stop)).Dispose();
            using var browser = await data.SignInAsync(judge);
            (await browser.SendAsync(own, $"{own}/judgement", [("Accepted", accepted), ("Reason", "Looked at it.")], stop)).Dispose();
        }
        using var reader = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var lines = (await reader.OpenAsync(own, stop)).QuerySelectorAll("main li").Select(line => line.TextContent).ToList();
        lines.ShouldContain(line => line.Contains("Accepted the proof.", StringComparison.Ordinal) && line.Contains(ron.Name, StringComparison.Ordinal));
        lines.ShouldContain(line => line.Contains("Asked for more.", StringComparison.Ordinal) && line.Contains(priya.Name, StringComparison.Ordinal));
        var vendors = (await ben.OpenAsync(theirs, stop)).Body!.TextContent;
        vendors.ShouldNotContain(ron.Name);
        vendors.ShouldNotContain(priya.Name);
    }

    [Fact]
    public async Task Who_verified_the_condition_of_a_decision_and_a_duty_of_our_own_is_named()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        (await TestData.DecideAsync(carl, pair, Domain.Committee.Outcome.ApproveWithConditions, "Rotate the signing keys", "2099-03-01", [("Conditions[1].Text", "Train the staff"), ("Conditions[1].DueOn", "2099-04-01"), ("Conditions[1].OwedBy", "Buyer")], stop)).Dispose();
        var ron = await data.MemberAsync(pair.Buyer, Role.RiskOpinion);
        using (var ben = await data.SignInAsync(pair.Ben))
        using (var legal = await data.AsRoleAsync(pair.Buyer, Role.Legal))
        using (var judge = await data.SignInAsync(ron))
        {
            foreach (var owed in await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().ToListAsync(stop)))
            {
                var own = $"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}";
                var (browser, page) = owed.OwedBy is OwedBy.Vendor ? (ben, $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}") : (legal, own);
                (await browser.SendAsync(page, $"{page}/proofs", [("Text", "Done in May.")], stop)).Dispose();
                (await judge.SendAsync(own, $"{own}/judgement", [("Accepted", "true")], stop)).Dispose();
                (await judge.OpenAsync(own, stop)).QuerySelectorAll("main li").Select(line => line.TextContent)
                    .ShouldContain(line => line.Contains("Accepted the proof.", StringComparison.Ordinal) && line.Contains(ron.Name, StringComparison.Ordinal));
            }
        }
    }

    [Fact]
    public async Task A_met_obligation_says_when_it_was_met_and_ends_a_request_for_time_that_nobody_answered()
    {
        var (pair, owed) = await RaisedAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        using var priya = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var (own, theirs) = ($"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}", $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}");
        (await priya.OpenAsync(own, stop)).QuerySelector("main")!.TextContent.ShouldContain("owes this by");
        (await ben.SendAsync($"{theirs}/extensions/new", $"{theirs}/extensions", [("DueOn", $"{owed.DueOn.AddDays(9):yyyy-MM-dd}"), ("Reason", "The supplier is late.")], stop)).Dispose();
        (await ben.SendAsync(theirs, $"{theirs}/proofs", [("Text", "Closed on Monday.")], stop)).Dispose();
        (await priya.SendAsync(own, $"{own}/judgement", [("Accepted", "true")], stop)).Dispose();
        foreach (var (browser, page, before) in new[] { (priya, own, "owes this by"), (ben, theirs, "asks for this by") })
        {
            var words = (await browser.OpenAsync(page, stop)).QuerySelector("main")!.TextContent;
            words.ShouldNotContain(before);
            words.ShouldContain("met");
            words.ShouldContain("Ended without an answer");
        }
        (await priya.GetAsync($"{own}/extension-answers/new", stop)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(false, false)]
    public async Task Days_to_cure_are_shown_only_where_a_contract_gives_them(bool clause, bool shown)
    {
        var (pair, owed) = await RaisedAsync(clause);
        using var browser = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        (await browser.OpenAsync($"/o/{pair.Buyer.Slug}/obligations/{owed.Id.Value}", stop)).QuerySelector("main aside")!.TextContent.Contains("Cure until", StringComparison.Ordinal).ShouldBe(shown);
    }

    [Fact]
    public async Task The_mail_about_a_proof_names_vendor_reference_and_title_and_says_what_to_do()
    {
        var (pair, owed) = await RaisedAsync();
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";
        (await ben.SendAsync(theirs, $"{theirs}/proofs", [("Text", "Closed on Monday.")], stop)).Dispose();
        var mail = (await data.AsAsync(pair.Buyer.Id, db => db.Set<OutboxMail>().AsNoTracking().Where(m => m.Subject.Contains("offers proof")).ToListAsync(stop)))[0];
        mail.Subject.ShouldBe($"{pair.Vendor.Name} offers proof for {owed.Reference}");
        mail.Text.ShouldContain("Caches are public");
        mail.Text.ShouldContain("accept it or say what is missing");
        mail.Text.ShouldNotContain("Closed on Monday.");
    }

    private async Task<(Pair Pair, Obligation Owed)> RaisedAsync(bool clause = false)
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        if (clause)
            await data.AddAsync(pair.Buyer.Id, Domain.Contracts.Contract.Record(await data.AsAsync(pair.Buyer.Id, db => db.Set<Domain.Engagements.Engagement>().SingleAsync(stop)), "CTR-T-0001",
                new("Master services agreement", new(2020, 1, 1), new(2020, 1, 1), null, new("12.3", null, 21, null, null, 10))));
        using var browser = await data.SignInAsync(jonas);
        var own = TestData.OfAssessment(pair) + "/findings";
        (await browser.SendAsync(own + "/new?question=AC-1", own, [("Title", "Caches are public"), ("Seen", "A cache answered."), ("Action", "Close it."), ("Severity", "High")], stop)).Dispose();
        return (pair, await data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop)));
    }
}
