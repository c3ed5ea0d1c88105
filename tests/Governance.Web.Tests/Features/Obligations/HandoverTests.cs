using System.Net;
using Governance.Data.Queue;
using Governance.Domain.Audit;
using Governance.Domain.Findings;
using Governance.Domain.Organizations;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Obligations;

public sealed class HandoverTests(Host host) : IClassFixture<Host>, IDisposable
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    private DateOnly Today => DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task Whoever_raises_a_finding_chooses_who_follows_it_up_among_those_whose_roles_fit()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        var (priya, carl) = (await data.MemberAsync(pair.Buyer, Role.Procurement), await data.MemberAsync(pair.Buyer, Role.Committee));
        using var browser = await data.SignInAsync(jonas);
        var own = TestData.OfAssessment(pair) + "/findings";
        var page = await browser.OpenAsync(own + "/new?question=AC-1", stop);
        page.QuerySelector("#OwnerId option[selected]")!.GetAttribute("value").ShouldBe(jonas.Id.Value.ToString());
        var offered = page.QuerySelectorAll("#OwnerId option").Select(o => o.GetAttribute("value")).ToList();
        offered.ShouldContain(value => value == priya.Id.Value.ToString());
        offered.ShouldNotContain(value => value == carl.Id.Value.ToString());
        using var refused = await browser.SendAsync(page, own, [.. Words, ("OwnerId", carl.Id.Value.ToString())], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Browser.ReadAsync(refused, stop)).QuerySelector("#OwnerId-message")!.TextContent.ShouldContain(FindingRefusals.OwnerUnfit.Sentence);
        using var raised = await browser.SendAsync(page, own, [.. Words, ("OwnerId", priya.Id.Value.ToString())], stop);
        raised.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ObligationAsync(pair)).OwnerId.ShouldBe(priya.Id);
        (await MailsToAsync(pair.Buyer, priya)).ShouldHaveSingleItem().Text.ShouldContain("Caches are public");
    }

    [Fact]
    public async Task An_obligation_is_handed_over_from_its_page_told_recorded_and_shown()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        var priya = await data.MemberAsync(pair.Buyer, Role.Legal);
        var owed = (await data.OweAsync(pair, jonas, ("Gap", FindingSeverity.High, Today.AddDays(5))))[0];
        using var browser = await data.SignInAsync(jonas);
        var own = Own(pair, owed);
        var page = await browser.OpenAsync(own, stop);
        page.QuerySelector($"a[href='{own}/handovers/new']").ShouldNotBeNull();
        using var nobody = await browser.SendAsync($"{own}/handovers/new", $"{own}/handovers", [], stop);
        nobody.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var done = await browser.SendAsync($"{own}/handovers/new", $"{own}/handovers", [("OwnerId", priya.Id.Value.ToString())], stop);
        done.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await ObligationAsync(pair)).OwnerId.ShouldBe(priya.Id);
        (await browser.OpenAsync(own, stop)).QuerySelector("main aside")!.TextContent.ShouldContain($"handed over by {jonas.Name}");
        var told = (await MailsToAsync(pair.Buyer, priya)).ShouldHaveSingleItem();
        told.Subject.ShouldContain($"{pair.Vendor.Name}, {owed.Reference}");
        told.Text.ShouldContain(own);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AuditEntry>().CountAsync(e => e.Act == nameof(ObligationHandedOver), stop))).ShouldBe(1);
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        (await auditor.OpenAsync($"/o/{pair.Buyer.Slug}/audit-entries", stop)).Body!.TextContent.ShouldContain($"was handed over from {jonas.Name} to {priya.Name}.");
    }

    [Fact]
    public async Task What_is_met_stays_where_it_is()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        var priya = await data.MemberAsync(pair.Buyer, Role.Reviewer);
        using var browser = await data.SignInAsync(jonas);
        var findings = TestData.OfAssessment(pair) + "/findings";
        (await browser.SendAsync(findings + "/new?question=AC-1", findings, Words, stop)).Dispose();
        var owed = await ObligationAsync(pair);
        owed.OwnerId.ShouldBe(jonas.Id, "whoever raises it, where nobody else is chosen");
        var page = await browser.OpenAsync($"{Own(pair, owed)}/handovers/new", stop);
        using var ben = await data.SignInAsync(pair.Ben);
        var theirs = $"/o/{pair.Vendor.Slug}/undertakings/{owed.Id.Value}";
        (await ben.SendAsync(theirs, $"{theirs}/proofs", [("Text", "Closed on Monday.")], stop)).Dispose();
        using var judge = await data.SignInAsync(priya);
        (await judge.SendAsync(Own(pair, owed), $"{Own(pair, owed)}/judgement", [("Accepted", "true")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var late = await browser.SendAsync(page, $"{Own(pair, owed)}/handovers", [("OwnerId", priya.Id.Value.ToString())], stop);
        late.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await browser.OpenAsync(Own(pair, owed), stop)).QuerySelector("a[href$='/handovers/new']").ShouldBeNull();
        (await ObligationAsync(pair)).OwnerId.ShouldBe(jonas.Id);
    }

    [Fact]
    public async Task A_duty_whose_proof_waits_is_not_given_away_so_that_its_owner_could_verify_it()
    {
        var pair = await data.SubmittedPairAsync();
        await data.PrepareDecisionAsync(pair, stop);
        using var carl = await data.AsRoleAsync(pair.Buyer, Role.Committee);
        var (ron, lea) = (await data.MemberAsync(pair.Buyer, Role.RiskOpinion), await data.MemberAsync(pair.Buyer, Role.Legal));
        (await TestData.DecideAsync(carl, pair, Domain.Committee.Outcome.ApproveWithConditions, "Train the staff", "2099-03-01", [("Conditions[0].OwedBy", "Buyer"), ("Conditions[0].Owner", ron.Id.Value.ToString())], stop)).Dispose();
        var duty = await ObligationAsync(pair);
        using var owner = await data.SignInAsync(ron);
        var page = await owner.OpenAsync($"{Own(pair, duty)}/handovers/new", stop);
        using var legal = await data.SignInAsync(lea);
        (await legal.SendAsync(Own(pair, duty), $"{Own(pair, duty)}/proofs", [("Text", "Everybody was trained.")], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        using var refused = await owner.SendAsync(page, $"{Own(pair, duty)}/handovers", [("OwnerId", lea.Id.Value.ToString())], stop);
        refused.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Browser.ReadAsync(refused, stop)).Body!.TextContent.ShouldContain(FindingRefusals.DutyWithProofStays.Sentence);
        (await owner.OpenAsync($"{Own(pair, duty)}/handovers/new", stop)).Forms.ShouldNotContain(form => form.GetAttribute("action")!.EndsWith("/handovers", StringComparison.Ordinal));
        (await ObligationAsync(pair)).OwnerId.ShouldBe(ron.Id);
    }

    [Fact]
    public async Task An_owner_who_left_is_marked_so_that_somebody_takes_it_over()
    {
        var (pair, jonas) = await data.FoundWantingAsync(stop);
        var priya = await data.MemberAsync(pair.Buyer, Role.Procurement);
        var owed = (await data.OweAsync(pair, priya, ("Gap", FindingSeverity.High, Today.AddDays(5))))[0];
        using var owner = await data.AsRoleAsync(pair.Buyer, Role.Owner);
        using var browser = await data.SignInAsync(jonas);
        (await browser.OpenAsync(Own(pair, owed), stop)).QuerySelector("main aside")!.TextContent.ShouldNotContain("no longer a member");
        var member = $"/o/{pair.Buyer.Slug}/members/{priya.Membership.Id.Value}";
        (await owner.SendAsync(member, $"{member}/removal", [], stop)).StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await browser.OpenAsync(Own(pair, owed), stop)).QuerySelector("main aside")!.TextContent.ShouldContain("no longer a member");
    }

    /// <summary>Holds every request of a test to the budget of its action.</summary>
    public void Dispose()
    {
        foreach (var spent in host.Spending.All.Where(s => s.Action is not "Errors.Show")) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, $"{spent.Action}:\n{string.Join('\n', spent.Statements)}");
    }

    private static (string, string)[] Words => [("Title", "Caches are public"), ("Seen", "A cache answered."), ("Action", "Close it."), ("Severity", "High")];

    private static string Own(Pair pair, Obligation obligation) => $"/o/{pair.Buyer.Slug}/obligations/{obligation.Id.Value}";

    private Task<Obligation> ObligationAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<Obligation>().AsNoTracking().SingleAsync(stop));

    private Task<List<OutboxMail>> MailsToAsync(Organization organization, Member member)
    {
        var address = member.Address.Value;
        return data.AsAsync(organization.Id, db => db.Set<OutboxMail>().Where(m => m.To == address).ToListAsync(stop));
    }
}
