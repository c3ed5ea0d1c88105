using System.Net;
using AngleSharp.Html.Dom;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.AuditEntries;

public sealed class AuditEntryTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_sides_read_their_own_trail_in_sentences_with_the_body_to_open()
    {
        var pair = await data.SubmittedPairAsync();
        await data.CheckpointAsync(pair.Buyer);
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var page = await auditor.OpenAsync($"/o/{pair.Buyer.Slug}/audit-entries", stop);
        var sent = Row(page, " 1.0 was sent to the vendor, due on");
        sent.ShouldContain(pair.Ana.Name);
        sent.ShouldContain("\"template\":");
        Row(page, "Submission 1 of the vendor arrived.").ShouldContain("The portal");
        Row(page, $"{pair.Buyer.Name} joined the portal under the address {pair.Buyer.Slug}.").ShouldContain("Organization");
        page.QuerySelector("main")!.TextContent.ShouldContain("Holds");
        using var owner = await data.SignInAsync(pair.Ben);
        var theirs = await owner.OpenAsync($"/o/{pair.Vendor.Slug}/audit-entries", stop);
        Row(theirs, "Submission 1 was made.").ShouldContain(pair.Ben.Name);
        theirs.QuerySelector("main")!.TextContent.ShouldNotContain("was sent to the vendor");
    }

    [Fact]
    public async Task Questions_and_questionnaires_are_said_in_their_words_and_one_is_not_many()
    {
        var pair = await data.SubmittedPairAsync();
        using var rita = await data.AsRoleAsync(pair.Buyer, Role.Reviewer);
        var own = TestData.OfAssessment(pair);
        (await rita.SendAsync($"{own}/review/AC-2", $"{own}/determinations", [("Status", "NotSatisfied"), ("Reason", "The answer says no.")], stop)).Dispose();
        (await rita.SendAsync($"{own}/review/AC-1", $"{own}/queries", [("Text", "Which servers?")], stop)).Dispose();
        (await rita.SendAsync($"{own}/returns/new", $"{own}/returns", [], stop)).Dispose();
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var page = await auditor.OpenAsync($"/o/{pair.Buyer.Slug}/audit-entries", stop);
        Row(page, "“Is measure 2 in place?” was determined in submission 1: not satisfied.").ShouldContain("AC-2");
        Row(page, "A query about “Is measure 1 in place?” was drafted.");
        Row(page, "1 question was returned to be answered anew, due on");
        Row(page, "The questionnaire “Small questionnaire” 1.0 was sent to the vendor, due on");
        foreach (var said in page.QuerySelectorAll("td[data-label='What happened']").Select(cell => cell.FirstChild!.TextContent)) said.ShouldNotContain("AC-");
    }

    [Fact]
    public async Task The_address_narrows_by_day_person_kind_and_record()
    {
        var pair = await data.SubmittedPairAsync();
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var root = $"/o/{pair.Buyer.Slug}/audit-entries";
        var today = DateOnly.FromDateTime(host.Clock.GetUtcNow().UtcDateTime);
        var all = Count(await auditor.OpenAsync(root, stop));
        Count(await auditor.OpenAsync($"{root}?from={today:yyyy-MM-dd}&to={today:yyyy-MM-dd}", stop)).ShouldBe(all);
        Count(await auditor.OpenAsync($"{root}?from={today.AddDays(1):yyyy-MM-dd}", stop)).ShouldBe(0);
        Count(await auditor.OpenAsync($"{root}?to={today.AddDays(-1):yyyy-MM-dd}", stop)).ShouldBe(0);
        Count(await auditor.OpenAsync($"{root}?kind=AssessmentSent", stop)).ShouldBe(1);
        Count(await auditor.OpenAsync($"{root}?actor={pair.Ana.Id.Value}", stop)).ShouldBeInRange(1, all - 1);
        var records = await auditor.OpenAsync($"{root}?subject=Assessment", stop);
        Count(records).ShouldBeInRange(2, all - 1);
        var one = ((IHtmlAnchorElement)records.QuerySelector("td[data-label=Record] a")!).GetAttribute("href")!;
        Count(await auditor.OpenAsync(one, stop)).ShouldBe(Count(records));
    }

    [Fact]
    public async Task Pages_follow_each_other_without_gap_or_double_and_cost_three_statements_each()
    {
        var buyer = await data.BuyerAsync();
        var now = host.Clock.GetUtcNow();
        await data.AddAsync(buyer.Id, [.. Enumerable.Range(0, 120).Select(i => (object)LegalEntity.Record(buyer.Id, $"Entity {i}", CountryCode.Parse("IE"), "1", lei: null, now))]);
        using var owner = await data.AsRoleAsync(buyer, Role.Owner);
        var (address, seen) = ((string?)$"/o/{buyer.Slug}/audit-entries", new List<string>());
        while (address is not null)
        {
            var page = await owner.OpenAsync(address, stop);
            seen.AddRange(page.QuerySelectorAll("tbody details pre").Select(body => body.TextContent));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        var written = await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().CountAsync(stop));
        seen.Count.ShouldBe(written);
        seen.Distinct(StringComparer.Ordinal).Count().ShouldBe(written);
        foreach (var spent in host.Spending.All.Where(s => s.Action.StartsWith("Audit", StringComparison.Ordinal))) spent.Statements.Count.ShouldBeLessThanOrEqualTo(spent.Budget, string.Join('\n', spent.Statements));
        (await owner.GetAsync($"/o/{buyer.Slug}/audit-entries?after=nonsense", stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_record_that_was_changed_in_the_database_is_said_not_to_hold_and_gets_no_checkpoint()
    {
        var pair = await data.SubmittedPairAsync();
        await data.CheckpointAsync(pair.Buyer);
        var before = await CheckpointsAsync(pair);
        await data.LegalEntityAsync(pair.Buyer, "One more");
        // a day later the whole chain is walked again
        host.Clock.Advance(TimeSpan.FromHours(25));
        await data.TamperAsync($"update audit_entries set body = replace(body, '1.0', '2.0'), body_sha256 = encode(sha256(replace(body, '1.0', '2.0')::bytea), 'hex') where act = 'AssessmentSent' and tenant_id = '{pair.Buyer.Id.Value}'");
        await data.CheckpointAsync(pair.Buyer);
        // nor is it forgotten an hour later, when the walk would begin behind the changed entry
        host.Clock.Advance(TimeSpan.FromHours(1));
        await data.LegalEntityAsync(pair.Buyer, "And another");
        await data.CheckpointAsync(pair.Buyer);
        (await CheckpointsAsync(pair)).ShouldBe(before);
        using var auditor = await data.AsRoleAsync(pair.Buyer, Role.Auditor);
        var said = (await auditor.OpenAsync($"/o/{pair.Buyer.Slug}/audit-entries", stop)).QuerySelector("main")!.TextContent;
        said.ShouldContain("The record does not hold");
        said.ShouldContain("does not belong to its hash");
    }

    [Fact]
    public async Task An_organization_that_takes_another_name_says_so_in_its_trail()
    {
        var buyer = await data.BuyerAsync();
        var ana = await data.MemberAsync(buyer, Role.Owner);
        await data.AsAsync(buyer.Id, async db =>
        {
            (await db.Set<Organization>().SingleAsync(o => o.Id == buyer.Id, stop)).Rename("Meridian");
            return await db.SaveChangesAsync(stop);
        }, ana.Id);
        using var owner = await data.SignInAsync(ana);
        Row(await owner.OpenAsync($"/o/{buyer.Slug}/audit-entries", stop), $"The organization was renamed from {buyer.Slug} to Meridian.").ShouldContain(ana.Name);
    }

    [Fact]
    public async Task The_first_entry_of_an_organization_is_that_it_joined_and_a_change_that_says_nothing_is_refused()
    {
        var buyer = await data.BuyerAsync();
        await data.MemberAsync(buyer, Role.Owner);
        (await data.AsAsync(buyer.Id, db => db.Set<AuditEntry>().OrderBy(e => e.At).ThenBy(e => e.Id).Select(e => e.Act).FirstAsync(stop))).ShouldBe("OrganizationFounded");
        await Should.ThrowAsync<InvalidOperationException>(() => data.AsAsync(buyer.Id, async db =>
        {
            db.Entry(await db.Set<Organization>().SingleAsync(o => o.Id == buyer.Id, stop)).Property(o => o.Buys).CurrentValue = false;
            return await db.SaveChangesAsync(stop);
        }));
    }

    private Task<int> CheckpointsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<Checkpoint>().CountAsync(c => c.Origin == AuditChain.NameOf(pair.Buyer.Id), stop));

    private static int Count(IHtmlDocument page) => page.QuerySelectorAll("tbody tr").Length;

    private static string Row(IHtmlDocument page, string sentence) =>
        page.QuerySelectorAll("tbody tr").Select(row => row.TextContent).SingleOrDefault(text => text.Contains(sentence, StringComparison.Ordinal))
        ?? throw new ShouldAssertException($"No row says '{sentence}', but:\n{string.Join('\n', page.QuerySelectorAll("tbody td[data-label='What happened']").Select(cell => cell.TextContent))}");
}
