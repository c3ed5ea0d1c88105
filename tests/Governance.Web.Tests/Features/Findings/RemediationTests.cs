using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Exchange;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Reviews;
using Governance.Domain.Scores;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Findings;

public sealed class RemediationTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_finding_becomes_an_obligation_that_proof_and_a_second_person_end()
    {
        var (pair, jonas, priya) = await DeterminedAsync();
        using var reviewer = await data.SignInAsync(jonas);
        var assessment = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        using var raised = await reviewer.SendAsync($"{assessment}/findings/new?question=AC-1", $"{assessment}/findings",
            [("Title", "Caches are public"), ("Seen", "A cache answered without sign-in."), ("Action", "Close it."), ("Severity", "High"), ("VendorOwner", "Ben")], stop);
        raised.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var (finding, obligation) = await LedgerAsync(pair);
        obligation.Basis.ShouldBe("Policy, no contract basis");
        obligation.DueOn.ShouldBe(DateOnly.FromDateTime(finding.RaisedAt.UtcDateTime).AddDays(30));

        using var vendor = await data.SignInAsync(pair.Ben);
        var undertaking = $"/o/{pair.Vendor.Slug}/undertakings/{obligation.Id.Value}";
        (await vendor.OpenAsync($"/o/{pair.Vendor.Slug}/undertakings", stop)).Body!.TextContent.ShouldContain("Caches are public");
        using var proven = await vendor.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "Closed on Monday; the scan shows it.")], stop);
        proven.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        using var verifier = await data.SignInAsync(priya);
        var own = $"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}";
        using var judged = await verifier.SendAsync(own, $"{own}/judgement", [("Accepted", "true"), ("Reason", "The scan is clean.")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        var page = $"/o/{pair.Buyer.Slug}/findings/{finding.Id.Value}";
        var open = await verifier.OpenAsync(page, stop);
        open.Forms.Any(form => form.Action.EndsWith("/closure", StringComparison.Ordinal)).ShouldBeFalse();
        using var token = new FormUrlEncodedContent([new(Testing.Samples.SampleUse.TokenField, Testing.Samples.SampleUse.TokenOf(open))]);
        using var refused = await verifier.Client.PostAsync(new Uri($"{page}/closure", UriKind.Relative), token, stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("cannot close the finding as well");
        using var closed = await reviewer.SendAsync(page, $"{page}/closure", [], stop);
        closed.StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        (await LedgerAsync(pair)).Finding.State.ShouldBe(FindingState.Closed);
        (await vendor.OpenAsync(undertaking, stop)).Body!.TextContent.ShouldContain("Met");
    }

    [Fact]
    public async Task An_open_finding_holds_the_score_of_its_question_and_a_verified_one_releases_it()
    {
        var (pair, jonas, priya) = await DeterminedAsync(DeterminationStatus.Partial);
        var before = await ClaimedAsync(pair);
        using var reviewer = await data.SignInAsync(jonas);
        var assessment = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        (await reviewer.SendAsync($"{assessment}/findings/new?question=AC-1", $"{assessment}/findings", [("Title", "Gap"), ("Seen", "Seen."), ("Action", "Act."), ("Severity", "Critical")], stop)).Dispose();
        (await FindingHoldsAsync(pair)).ShouldBeTrue();
        var (_, obligation) = await LedgerAsync(pair);
        using var vendor = await data.SignInAsync(pair.Ben);
        var undertaking = $"/o/{pair.Vendor.Slug}/undertakings/{obligation.Id.Value}";
        (await vendor.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "Done.")], stop)).Dispose();
        using var verifier = await data.SignInAsync(priya);
        var own = $"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}";
        (await verifier.SendAsync(own, $"{own}/judgement", [("Accepted", "true")], stop)).Dispose();
        (await FindingHoldsAsync(pair)).ShouldBeFalse();
        (await ClaimedAsync(pair)).ShouldBe(before);
    }

    [Fact]
    public async Task A_page_that_shows_an_older_proof_judges_no_newer_one()
    {
        var (pair, jonas, priya) = await DeterminedAsync();
        using var reviewer = await data.SignInAsync(jonas);
        await RaiseAsync(reviewer, pair);
        var (_, obligation) = await LedgerAsync(pair);
        using var vendor = await data.SignInAsync(pair.Ben);
        var undertaking = $"/o/{pair.Vendor.Slug}/undertakings/{obligation.Id.Value}";
        (await vendor.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "A first proof.")], stop)).Dispose();
        using var verifier = await data.SignInAsync(priya);
        var own = $"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}";
        var old = await verifier.OpenAsync(own, stop);
        (await verifier.SendAsync(own, $"{own}/judgement", [("Accepted", "false"), ("Reason", "It shows another cache.")], stop)).Dispose();
        (await vendor.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "A second proof.")], stop)).Dispose();
        using var refused = await verifier.SendAsync(old, $"{own}/judgement", [("Accepted", "true")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await refused.Content.ReadAsStringAsync(stop)).ShouldContain("This proof is no longer the one that waits.");
        (await LedgerAsync(pair)).Obligation.MetAt.ShouldBeNull();
        using var judged = await verifier.SendAsync(own, $"{own}/judgement", [("Accepted", "true")], stop);
        judged.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Whoever_offered_the_proof_for_the_vendor_neither_verifies_it_nor_closes_the_finding_for_the_buyer()
    {
        var (pair, jonas, priya) = await DeterminedAsync();
        using var reviewer = await data.SignInAsync(jonas);
        await RaiseAsync(reviewer, pair);
        var (finding, obligation) = await LedgerAsync(pair);
        await data.JoinAsync(pair.Ben, pair.Buyer, Role.Reviewer);
        using var both = await data.SignInAsync(pair.Ben);
        var (own, page) = ($"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}", $"/o/{pair.Buyer.Slug}/findings/{finding.Id.Value}");
        var undertaking = $"/o/{pair.Vendor.Slug}/undertakings/{obligation.Id.Value}";
        (await both.SendAsync(undertaking, $"{undertaking}/proofs", [("Text", "Closed on Monday.")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await both.OpenAsync(own, stop)).Body!.TextContent.ShouldContain(FindingRefusals.DoerCannotVerify.Sentence);
        using var verifier = await data.SignInAsync(priya);
        await RefusedAsync(both, $"{own}/judgement", FindingRefusals.DoerCannotVerify, Browser.Filled(await verifier.OpenAsync(own, stop), $"{own}/judgement", [("Accepted", "true")]));
        (await LedgerAsync(pair)).Obligation.MetAt.ShouldBeNull();
        (await verifier.SendAsync(own, $"{own}/judgement", [("Accepted", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        foreach (var (browser, rule) in new[] { (both, FindingRefusals.DoerCannotClose), (verifier, FindingRefusals.VerifierCannotClose) })
        {
            var shown = await browser.OpenAsync(page, stop);
            shown.Forms.Any(form => form.Action.EndsWith("/closure", StringComparison.Ordinal)).ShouldBeFalse();
            shown.QuerySelector("main")!.TextContent.ShouldContain(rule.Sentence);
        }
        await RefusedAsync(both, $"{page}/closure", FindingRefusals.DoerCannotClose, []);
        (await LedgerAsync(pair)).Finding.ClosedAt.ShouldBeNull();
        (await reviewer.SendAsync(page, $"{page}/closure", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);

        async Task RefusedAsync(Browser browser, string action, Governance.Domain.Refusal rule, IReadOnlyList<KeyValuePair<string, string>> fields)
        {
            var token = new KeyValuePair<string, string>(Testing.Samples.SampleUse.TokenField, Testing.Samples.SampleUse.TokenOf(await browser.OpenAsync(own, stop)));
            using var answer = await browser.Client.PostAsync(new Uri(action, UriKind.Relative), new FormUrlEncodedContent([token, .. fields.Where(f => !string.Equals(f.Key, token.Key, StringComparison.Ordinal))]), stop);
            answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
            (await Browser.ReadAsync(answer, stop)).Body!.TextContent.ShouldContain(rule.Sentence);
        }
    }

    [Fact]
    public async Task A_page_that_proposed_a_finding_on_an_older_judgement_raises_none_on_a_newer_one()
    {
        var (pair, jonas, _) = await DeterminedAsync();
        using var reviewer = await data.SignInAsync(jonas);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/findings";
        var old = await reviewer.OpenAsync(own + "/new?question=AC-1", stop);
        await DetermineAsync(reviewer, pair, DeterminationStatus.Partial);
        using var refused = await reviewer.SendAsync(old, own, [("Title", "Gap"), ("Seen", "Seen."), ("Action", "Act."), ("Severity", "High")], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(FindingRefusals.ProposalChanged.Sentence);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Finding>().CountAsync(stop))).ShouldBe(0);
        await RaiseAsync(reviewer, pair);
    }

    [Fact]
    public async Task The_date_that_a_finding_gets_is_the_one_that_its_page_showed()
    {
        var (pair, jonas, _) = await DeterminedAsync();
        host.Clock.Advance(TimeSpan.FromDays(3));
        using var reviewer = await data.SignInAsync(jonas);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/findings";
        var shown = (await reviewer.OpenAsync(own + "/new?question=AC-1", stop)).Body!.TextContent;
        await RaiseAsync(reviewer, pair);
        shown.ShouldContain((await LedgerAsync(pair)).Obligation.DueOn.ToString("d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Two_vendors_of_a_buyer_see_no_counter_of_each_other_and_nothing_of_its_contract_but_the_clause()
    {
        var (first, jonas, _) = await DeterminedAsync();
        await data.AddAsync(first.Buyer.Id, Contract.Record(await data.AsAsync(first.Buyer.Id, db => db.Set<Engagement>().SingleAsync(stop)), "CTR-2026-0077",
            new("Inner master agreement", new(2020, 1, 1), new(2020, 1, 1), null, new("12.3", 7, 20, 60, 120, 10))));
        var vendor = await data.VendorAsync();
        var ben = await data.MemberAsync(vendor, Role.VendorOwner);
        var sent = await data.DispatchAsync(first.Buyer, jonas, await data.TemplateAsync(), await data.EngagementAsync(first.Buyer, vendor, jonas));
        var second = first with { Vendor = vendor, Ben = ben, Assessment = sent[0], Questionnaire = await data.QuestionnaireAsync(vendor, sent[0]) };
        await data.SubmitAsync(second, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        using var reviewer = await data.SignInAsync(jonas);
        await DetermineAsync(reviewer, second, DeterminationStatus.Partial);
        foreach (var pair in new[] { first, second })
        {
            await RaiseAsync(reviewer, pair);
            var told = await data.AsAsync(pair.Vendor.Id, db => db.Set<Undertaking>().AsNoTracking().SingleAsync(stop));
            told.Reference.ShouldEndWith("-0001");
            told.Basis.ShouldBe(pair == first ? "Clause 12.3" : "Policy, no contract basis");
            var held = await data.AsAsync(pair.Vendor.Id, async db => (List<string>)[.. await db.Set<Transmittal>().Select(t => t.Content).ToListAsync(stop), .. await db.Set<OutboxMail>().Select(m => m.Subject + m.Text).ToListAsync(stop)]);
            held.ShouldNotBeEmpty();
            foreach (var text in held)
                foreach (var secret in new[] { "CTR-", "FND-", "ASM-", "Inner master agreement" }) text.ShouldNotContain(secret);
        }
        var bases = await data.AsAsync(first.Buyer.Id, db => db.Set<Obligation>().Select(o => o.Basis).ToListAsync(stop));
        bases.ShouldContain(basis => basis == "Clause 12.3 of Inner master agreement (CTR-2026-0077)");
    }

    [Fact]
    public async Task A_question_without_a_determination_below_satisfied_has_nothing_to_raise()
    {
        var (pair, jonas, _) = await DeterminedAsync();
        using var reviewer = await data.SignInAsync(jonas);
        (await reviewer.GetAsync($"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/findings/new?question=AC-2", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Of_two_who_raise_the_same_finding_at_once_one_does()
    {
        var (pair, jonas, priya) = await DeterminedAsync();
        using var one = await data.SignInAsync(jonas);
        using var two = await data.SignInAsync(priya);
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}/findings";
        (string, string)[] typed = [("Title", "Caches are public"), ("Seen", "A cache answered."), ("Action", "Close it."), ("Severity", "High")];
        var pages = await Task.WhenAll(one.OpenAsync(own + "/new?question=AC-1", stop), two.OpenAsync(own + "/new?question=AC-1", stop));
        var answers = await Task.WhenAll(one.SendAsync(pages[0], own, typed, stop), two.SendAsync(pages[1], own, typed, stop));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.SeeOther, HttpStatusCode.Conflict]);
        await LedgerAsync(pair);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Undertaking>().CountAsync(stop))).ShouldBe(1);
    }

    private async Task<(Pair Pair, Member Jonas, Member Priya)> DeterminedAsync(DeterminationStatus status = DeterminationStatus.NotSatisfied)
    {
        var pair = await data.PairAsync();
        var (jonas, priya) = (await data.MemberAsync(pair.Buyer, Role.Reviewer), await data.MemberAsync(pair.Buyer, Role.Reviewer));
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "yes"), TestData.Chosen("AC-3", "yes")]);
        using var reviewer = await data.SignInAsync(jonas);
        await DetermineAsync(reviewer, pair, status);
        return (pair, jonas, priya);
    }

    private async Task DetermineAsync(Browser reviewer, Pair pair, DeterminationStatus status)
    {
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        using var determined = await reviewer.SendAsync($"{own}/review/AC-1", $"{own}/determinations", [("Status", status.ToString()), ("Reason", "The cache was public.")], stop);
        determined.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private async Task RaiseAsync(Browser reviewer, Pair pair)
    {
        var own = $"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}";
        using var raised = await reviewer.SendAsync($"{own}/findings/new?question=AC-1", $"{own}/findings", [("Title", "Gap"), ("Seen", "Seen."), ("Action", "Act."), ("Severity", "High")], stop);
        raised.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    private Task<(Finding Finding, Obligation Obligation)> LedgerAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, async db =>
        (await db.Set<Finding>().AsNoTracking().SingleAsync(stop), await db.Set<Obligation>().AsNoTracking().SingleAsync(stop)));

    private Task<decimal?> ClaimedAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<AssessmentScore>().AsNoTracking().Select(s => s.Claimed).SingleAsync(stop));

    private Task<bool> FindingHoldsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, async db =>
    {
        var facts = await Data.Scores.ScoreInputs.FactsAsync(db, pair.Assessment.Id, stop);
        var score = Scorer.Score(facts!.ToScore(DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime)));
        return score.Questions.Single(q => q.Question.Key is "AC-1").Finding is not null;
    });
}
