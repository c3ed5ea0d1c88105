using Governance.Data.Audit;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Audit;
using Governance.Domain.Exchange;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Audit;

public sealed class CheckpointTests(Host host) : IClassFixture<Host>
{
    // what is due is done by the test alone, and not by the host at the same moment
    private readonly TestData data = new(host.WithoutQueue());
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_chain_that_grows_is_signed_at_the_next_full_hour_and_one_that_does_not_is_left_alone()
    {
        var pair = await data.PairAsync();
        await host.Services.GetRequiredService<SealingRound>().SweepAsync(stop);
        var asked = await WorkAsync(pair.Buyer.Id);
        asked.ShouldHaveSingleItem().DueAt.ShouldBeInRange(host.Clock.GetUtcNow().AddSeconds(-5), host.Clock.GetUtcNow().AddHours(1));
        (asked[0].DueAt.Minute, asked[0].DueAt.Second).ShouldBe((0, 0));
        host.Clock.Advance(TimeSpan.FromHours(1));
        await UntilAsync(async () => (await WorkAsync(pair.Buyer.Id)).All(w => w.DoneAt is not null));
        var (signed, links) = await data.AsAsync(pair.Buyer.Id, async db => (await db.Set<Checkpoint>().AsNoTracking().ToListAsync(stop), await db.Set<AuditLink>().AsNoTracking().OrderBy(l => l.Sequence).ToListAsync(stop)));
        var own = signed.Single(c => string.Equals(c.Origin, AuditChain.NameOf(pair.Buyer.Id), StringComparison.Ordinal));
        (own.Size, own.Root).ShouldBe((links.Count, links[^1].Hash));
        own.ToSealed().Problems(null).ShouldBeEmpty();
        host.Clock.Advance(TimeSpan.FromHours(3));
        await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Checkpoint>().CountAsync(stop))).ShouldBe(signed.Count);
    }

    [Fact]
    public async Task Both_sides_of_a_pair_sign_the_same_roots_and_learn_of_no_other_pair()
    {
        var pair = await data.SubmittedPairAsync();
        // the buyer has another vendor, to which it sends more
        var other = await data.VendorAsync();
        await data.DispatchAsync(pair.Buyer, pair.Ana, await data.TemplateAsync(), await data.EngagementAsync(pair.Buyer, other, pair.Ana));
        await data.CheckpointAsync(pair.Buyer);
        await data.CheckpointAsync(pair.Vendor);
        var (buyers, vendors) = (await SignedAsync(pair.Buyer), await SignedAsync(pair.Vendor));
        var between = new[] { TransmittalChain.NameOf(pair.Buyer.Id, pair.Vendor.Id), TransmittalChain.NameOf(pair.Vendor.Id, pair.Buyer.Id) };
        foreach (var chain in between) (vendors[chain].Size, vendors[chain].Root).ShouldBe((buyers[chain].Size, buyers[chain].Root));
        vendors.Keys.Order(StringComparer.Ordinal).ShouldBe(between.Append(AuditChain.NameOf(pair.Vendor.Id)).Order(StringComparer.Ordinal));
        vendors[between[0]].Size.ShouldBe(1);
        buyers.ShouldContainKey(TransmittalChain.NameOf(pair.Buyer.Id, other.Id));
    }

    [Fact]
    public async Task A_transmittal_whose_content_was_changed_is_named_and_its_chain_not_signed()
    {
        var pair = await data.SubmittedPairAsync();
        await data.TamperAsync($"update transmittals set content = replace(content, 'yes', 'no') where tenant_id = '{pair.Buyer.Id.Value}' and kind = 'SubmissionMade'");
        await data.CheckpointAsync(pair.Buyer);
        var signed = await SignedAsync(pair.Buyer);
        signed.ShouldNotContainKey(TransmittalChain.NameOf(pair.Vendor.Id, pair.Buyer.Id));
        signed.ShouldContainKey(AuditChain.NameOf(pair.Buyer.Id));
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<AuditVerification>().Where(v => v.Problem != null).Select(v => v.Problem!).ToListAsync(stop))).ShouldHaveSingleItem().ShouldStartWith("The content of transmittal 1 was changed.");
    }

    [Theory]
    [InlineData("delete from stored_documents where tenant_id = '{0}' and kind = 'Questionnaire'", "A questionnaire that was sent is gone")]
    [InlineData("update stored_documents set json = replace(json, 'AC-1', 'AC-9') where tenant_id = '{0}' and kind = 'Questionnaire'", "The text of the questionnaire")]
    [InlineData("update transmittals set content = '{{}}', sha256 = encode(sha256('{{}}'), 'hex') where tenant_id = '{0}' and kind = 'QuestionnaireSent'", "Transmittal 1 names no questionnaire")]
    public async Task A_questionnaire_whose_text_was_changed_or_taken_away_after_it_came_along_is_named_and_its_chain_not_signed(string tampering, string said)
    {
        var pair = await data.ReceivedPairAsync();
        await data.TamperAsync(System.Runtime.CompilerServices.FormattableStringFactory.Create(tampering, pair.Vendor.Id.Value));
        await data.CheckpointAsync(pair.Vendor);
        (await SignedAsync(pair.Vendor)).ShouldNotContainKey(TransmittalChain.NameOf(pair.Buyer.Id, pair.Vendor.Id));
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<AuditVerification>().Where(v => v.Problem != null).Select(v => v.Problem!).ToListAsync(stop))).ShouldHaveSingleItem().ShouldStartWith(said);
        await data.CheckpointAsync(pair.Buyer);
        (await SignedAsync(pair.Buyer)).ShouldContainKey(TransmittalChain.NameOf(pair.Buyer.Id, pair.Vendor.Id), "the other side's copy is whole");
    }

    [Fact]
    public async Task Bodies_and_contents_are_canonical()
    {
        var pair = await data.SubmittedPairAsync();
        var texts = await data.AsAsync(pair.Buyer.Id, async db => (await db.Set<AuditEntry>().Select(e => e.Body).ToListAsync(stop)).Concat(await db.Set<Transmittal>().Select(t => t.Content).ToListAsync(stop)).ToList());
        texts.ShouldNotBeEmpty();
        foreach (var text in texts)
        {
            using var parsed = Domain.Canonical.CanonicalJson.Parse(System.Text.Encoding.UTF8.GetBytes(text));
            Domain.Canonical.CanonicalJson.Text(parsed.RootElement).ShouldBe(text);
        }
    }

    private Task<Dictionary<string, Checkpoint>> SignedAsync(Organization organization) =>
        data.AsAsync(organization.Id, db => db.Set<Checkpoint>().AsNoTracking().ToDictionaryAsync(c => c.Origin, StringComparer.Ordinal, stop));

    private Task<List<Work>> WorkAsync(TenantId tenant) => data.AsAsync(tenant, db => db.Set<Work>().AsNoTracking().Where(w => w.Kind == "checkpoint" && w.OrganizationId == tenant).ToListAsync(stop));

    private async Task UntilAsync(Func<Task<bool>> done)
    {
        for (var i = 0; i < 100 && !await done(); i++)
        {
            await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
            await Task.Delay(50, stop);
        }
        (await done()).ShouldBeTrue();
    }
}
