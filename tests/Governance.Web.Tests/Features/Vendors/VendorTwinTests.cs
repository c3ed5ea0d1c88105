using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Governance.Data.Vendors;
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
        rows.ShouldContain(row => row.Score != null && row.Latest != null && row.Service != null && row.Owner != null, "otherwise little was compared");
    }

    private VendorListing Asked() => new(null, null, null, null, ByTier: false, Up: true, null, now);

    private static async Task CompareAsync(GovernanceDb db, VendorListing listing)
    {
        var (written, queried) = (await new Connections { Provider = RealSqlServer.Connection is null ? DatabaseProvider.Postgres : DatabaseProvider.SqlServer }.Statements(db, new Unsealed()).VendorsAsync(listing, Few, Stop), await db.FirstAsync(listing, Few, Stop));
        written.Rows.ShouldBe(queried.Rows, listing.ToString());
        written.Owners.ShouldBe(queried.Owners);
    }
}
