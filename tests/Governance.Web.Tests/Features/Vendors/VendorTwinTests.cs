using Governance.Data;
using Governance.Data.Vendors;
using Governance.Domain.Assessments;
using Governance.Domain.Findings;
using Governance.Domain.Scoring;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Vendors;

/// <summary>The register that is written in SQL shows what the queries show, in every order and filter, over the vendors of the demo and some more.</summary>
public sealed class VendorTwinTests(ToldDemo demo) : IClassFixture<ToldDemo>
{
    private const int Few = 2;
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    [Theory]
    [InlineData("meridian-bank")]
    [InlineData("saint-elm")]
    public async Task Written_SQL_and_queries_list_the_same_rows(string buyer)
    {
        var rows = await demo.AsAsync(buyer, async db =>
        {
            var all = (await db.FirstAsync(Asked(), 100, Stop)).Rows;
            var owners = (Domain.UserId?[])[null, .. (await db.Set<Domain.Vendors.Vendor>().Select(v => v.OwnerId).Distinct().ToListAsync(Stop)).Where(o => o is not null)];
            foreach (var words in (string?[])[null, "a", "VND-", "no such name", "100%_"])
                foreach (var tier in (RiskTier?[])[null, .. Enum.GetValues<RiskTier>()])
                    foreach (var state in (VendorState?[])[null, .. Enum.GetValues<VendorState>()])
                        foreach (var owner in owners)
                            await CompareAsync(db, Asked() with { Words = words, Tier = tier, State = state, Owner = owner });
            foreach (var key in (VendorKey?[])[null, .. all.Select(row => row.Key)])
                foreach (var (byTier, up) in ((bool, bool)[])[(false, true), (false, false), (true, true), (true, false)])
                    await CompareAsync(db, Asked() with { Key = key, ByTier = byTier, Up = up });
            return all;
        });
        rows.Count.ShouldBeGreaterThan(1);
        rows.ShouldContain(row => row.Score != null && row.Asks != null && row.Service != null && row.Owner != null, "otherwise little was compared");
    }

    [Theory]
    [InlineData("meridian-bank", 0)]
    [InlineData("meridian-bank", 40)]
    [InlineData("saint-elm", 0)]
    [InlineData("saint-elm", 400)]
    public async Task A_row_says_what_the_most_urgent_of_all_questionnaires_asks_for_and_the_earliest_day(string buyer, int later)
    {
        var at = now.AddDays(later);
        var (rows, sent, owed) = await demo.AsAsync(buyer, async db => ((await db.FirstAsync(Asked() with { Now = at }, 100, Stop)).Rows,
            await db.Set<Assessment>().AsNoTracking().ToListAsync(Stop), await db.Set<Obligation>().AsNoTracking().Where(o => o.OwedBy == OwedBy.Vendor && o.MetAt == null).ToListAsync(Stop)));
        sent.GroupBy(a => a.VendorId).ShouldContain(group => group.Count() > 1, "otherwise there is nothing to choose from");
        var today = DateOnly.FromDateTime(at.UtcDateTime);
        foreach (var row in rows)
        {
            var asked = sent.Where(a => a.VendorId == row.Id).Select(a => (Urgency: a.UrgencyOn(today), a.DueOn)).ToList();
            var open = asked.Where(a => a.Urgency < AssessmentUrgency.Declined).ToList();
            row.Asks.ShouldBe(asked.Count == 0 ? null : asked.Min(a => a.Urgency), row.Name);
            row.Open.ShouldBe(open.Count, row.Name);
            row.AnswerDueOn.ShouldBe(open.Where(a => a.Urgency is not (AssessmentUrgency.ToReview or AssessmentUrgency.Offered)).Min(a => (DateOnly?)a.DueOn), row.Name);
            row.ObligationDueOn.ShouldBe(owed.Where(o => o.VendorId == row.Id).Min(o => (DateOnly?)o.DueOn), row.Name);
            row.NextOn.ShouldBe(new[] { row.AnswerDueOn, row.ObligationDueOn }.Min(), row.Name);
        }
    }

    private VendorListing Asked() => new(null, null, null, null, ByTier: false, Up: true, null, now);

    private async Task CompareAsync(GovernanceDb db, VendorListing listing)
    {
        var (written, queried) = (await demo.Written(db).VendorsAsync(listing, Few, Stop), await db.FirstAsync(listing, Few, Stop));
        written.Rows.ShouldBe(queried.Rows, listing.ToString());
        written.Owners.ShouldBe(queried.Owners);
    }
}
