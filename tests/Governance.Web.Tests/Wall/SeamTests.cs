using Governance.Data;
using Governance.Data.Door;
using Governance.Data.Door.Projections;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Domain.Reviews;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Wall;

/// <summary>What a receiver makes of a transmittal whose sender is not the counterparty of what it names.</summary>
public sealed class SeamTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_submission_of_an_organization_that_is_not_assessed_is_not_taken_in()
    {
        var (pair, other) = (await data.PairAsync(), await data.PairAsync());
        var forged = Forged(pair);
        await Should.ThrowAsync<InvalidOperationException>(() => data.WithAsync(services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = other.Vendor.Id;
            return services.GetRequiredService<Exchange>().SendAsync(pair.Buyer.Id, forged, host.Clock.GetUtcNow(), stop);
        }));
        (await data.AsAsync(pair.Buyer.Id, async db => await db.Set<ReceivedSubmission>().CountAsync(stop) + await db.Set<ReceivedEvidence>().CountAsync(stop) + await db.Set<Transmittal>().CountAsync(t => t.Direction == Direction.Received, stop))).ShouldBe(0);
        (await data.AsAsync(other.Vendor.Id, db => db.Set<Transmittal>().CountAsync(t => t.Counterparty == pair.Buyer.Id, stop))).ShouldBe(0);
    }

    [Fact]
    public async Task After_a_refused_delivery_the_sender_works_in_its_own_scope_again()
    {
        var pair = await data.PairAsync();
        var seen = await data.WithAsync(async services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = pair.Vendor.Id;
            var db = services.GetRequiredService<GovernanceDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(stop);
            var refused = new ProofOffered(new(Ids.New()), new(Ids.New()), "Done.", "Ben", new(Ids.New()));
            await Should.ThrowAsync<InvalidOperationException>(() => services.GetRequiredService<Exchange>().SendAsync(pair.Buyer.Id, refused, host.Clock.GetUtcNow(), stop));
            return await db.Set<Transmittal>().CountAsync(t => t.Direction == Direction.Sent && t.Kind == ProofOffered.Kind, stop);
        });
        seen.ShouldBe(1);
    }

    [Theory]
    [InlineData(typeof(SubmissionMadeProjection))]
    [InlineData(typeof(SubmittedEvidenceProjection))]
    public async Task Each_projection_of_a_submission_asks_by_itself_whose_assessment_it_is(Type projection)
    {
        var (pair, other) = (await data.PairAsync(), await data.PairAsync());
        var text = ContentJson.Write(Forged(pair));
        var made = (IProjection)Activator.CreateInstance(projection)!;
        foreach (var (sender, taken) in new[] { (other.Vendor.Id, false), (pair.Vendor.Id, true) })
        {
            var received = new Transmittal(pair.Buyer.Id, sender, Direction.Received, new(Ids.New()), SubmissionMade.Kind, 1, text, new string('a', 64), host.Clock.GetUtcNow());
            var thrown = await Record.ExceptionAsync(() => data.AsAsync(pair.Buyer.Id, async db =>
            {
                await using var transaction = await db.Database.BeginTransactionAsync(stop);
                db.Add(received);
                await made.ApplyAsync(db, received, stop);
                return 0;
            }));
            (thrown is null).ShouldBe(taken, thrown?.ToString());
        }
    }

    private static SubmissionMade Forged(Pair pair) => new(pair.Assessment.Id, 1, pair.Questionnaire.QuestionnaireHash, TimeProvider.System.GetUtcNow(),
        [TestData.Chosen("AC-1", "yes")], [TestData.File("Report", "AC-1")], new("Mallory", "mallory@other.example"), Representation: null);
}
