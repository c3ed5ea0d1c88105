using System.Net;
using Governance.Data.Assessments;
using Governance.Data.Door;
using Governance.Domain.Assessments;
using Governance.Domain.Exchange;
using Governance.Domain.Questionnaires;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Features.Assessments;

public sealed class WallTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Neither_side_sees_the_rows_of_the_other()
    {
        var pair = await data.PairAsync();
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<Assessment>().IgnoreQueryFilters(["tenant"]).CountAsync(stop))).ShouldBe(0);
        (await data.AsAsync(pair.Buyer.Id, db => db.Set<Questionnaire>().IgnoreQueryFilters(["tenant"]).CountAsync(stop))).ShouldBe(0);
        (await data.AsAsync(pair.Vendor.Id, db => db.Set<StoredDocument>().IgnoreQueryFilters(["tenant"]).Select(d => d.Kind).Distinct().ToListAsync(stop))).ShouldBe([DocumentKind.Questionnaire]);
        using var ben = await data.SignInAsync(pair.Ben);
        (await ben.GetAsync($"/o/{pair.Buyer.Slug}/assessments/{pair.Assessment.Id.Value}", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await ben.GetAsync($"/o/{pair.Vendor.Slug}/assessments/{pair.Assessment.Id.Value}", stop)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var ana = await data.SignInAsync(pair.Ana);
        (await ana.GetAsync($"/o/{pair.Vendor.Slug}/questionnaires/{pair.Questionnaire.Id.Value}/acknowledgement", stop)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_fault_on_the_way_leaves_nothing_on_either_side()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        var ana = await data.MemberAsync(buyer, Domain.Organizations.Role.Procurement);
        var template = await data.TemplateAsync();
        var good = await data.EngagementAsync(buyer, vendor, ana);
        var late = await data.EngagementAsync(buyer, await data.VendorAsync(), ana, linked: false);
        // the first is already delivered when the second is refused
        await Should.ThrowAsync<Domain.Refused>(() => data.DispatchAsync(buyer, ana, template, good, late));
        (await CountAsync(buyer.Id)).ShouldBe(0);
        (await CountAsync(vendor.Id)).ShouldBe(0);
        (await data.DispatchAsync(buyer, ana, template, good))[0].Reference.ShouldEndWith("-0001");
    }

    [Fact]
    public async Task Replaying_the_received_log_elsewhere_makes_the_same_rows()
    {
        var pair = await data.PairAsync();
        await data.WithAsync(async services =>
        {
            var scope = services.GetRequiredService<Data.TenantScope>();
            (scope.Tenant, scope.User) = (pair.Buyer.Id, pair.Ana.Id);
            var db = services.GetRequiredService<Data.GovernanceDb>();
            var assessment = await db.Set<Assessment>().SingleAsync(stop);
            assessment.ChangeDueDate(new DateOnly(2099, 1, 1), "More time", pair.Ana.Id, host.Clock.GetUtcNow());
            await services.GetRequiredService<Exchange>().SendAsync(pair.Vendor.Id, new Domain.Exchange.Contents.DueDateChanged(assessment.Id, assessment.DueOn, "More time"), host.Clock.GetUtcNow(), stop);
            assessment.Recall("Wrong service", pair.Ana.Id, host.Clock.GetUtcNow());
            return await services.GetRequiredService<Exchange>().SendAsync(pair.Vendor.Id, new Domain.Exchange.Contents.QuestionnaireRecalled(assessment.Id, "Wrong service"), host.Clock.GetUtcNow(), stop);
        });
        var log = await data.AsAsync(pair.Vendor.Id, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        log.Count.ShouldBe(3);
        var enclosed = await data.AsAsync(pair.Vendor.Id, db => db.Set<StoredDocument>().AsNoTracking().ToListAsync(stop));
        var made = await RowsAsync(data, pair);
        await using var elsewhere = new Host();
        await elsewhere.InitializeAsync();
        var there = new TestData(elsewhere);
        await there.AddAsync(pair.Vendor.Id, pair.Vendor);
        await there.WithAsync(async services =>
        {
            services.GetRequiredService<Data.TenantScope>().Tenant = pair.Vendor.Id;
            return await services.GetRequiredService<Replay>().ApplyAsync(services.GetRequiredService<Data.GovernanceDb>(), log, enclosed, stop);
        });
        (await RowsAsync(there, pair)).ShouldBe(made);
        (await there.AsAsync(pair.Vendor.Id, db => db.Set<Data.Queue.OutboxMail>().CountAsync(stop))).ShouldBe(0);
    }

    [Fact]
    public async Task Nothing_but_a_questionnaire_of_the_senders_own_goes_along()
    {
        var pair = await data.PairAsync();
        var kept = await data.AsAsync(pair.Buyer.Id, db => db.Set<StoredDocument>().AsNoTracking().ToListAsync(stop));
        foreach (var (enclosed, sender, receiver) in new[] { (kept.Single(d => d.Kind is DocumentKind.ScoringKey), pair.Buyer, pair.Vendor), (kept.Single(d => d.Kind is DocumentKind.Questionnaire), pair.Vendor, pair.Buyer) })
        {
            (await Should.ThrowAsync<InvalidOperationException>(() => data.WithAsync(services =>
            {
                services.GetRequiredService<Data.TenantScope>().Tenant = sender.Id;
                var letter = new Letter<Domain.Exchange.Contents.QuestionnaireRecalled>(receiver.Id, new(pair.Assessment.Id, "Wrong service"), enclosed);
                return services.GetRequiredService<Exchange>().SendAllAsync([letter], host.Clock.GetUtcNow(), stop);
            }))).Message.ShouldBe("Only a questionnaire of the sender's own goes along.");
        }
    }

    private Task<string> RowsAsync(TestData of, Pair pair) => of.AsAsync(pair.Vendor.Id, async db => Data.ContentJson.Write(new
    {
        Questionnaires = await db.Set<Questionnaire>().AsNoTracking().OrderBy(q => q.Id).ToListAsync(stop),
        Documents = await db.Set<StoredDocument>().AsNoTracking().OrderBy(d => d.Hash).ToListAsync(stop),
    }));

    private Task<int> CountAsync(Domain.TenantId tenant) => data.AsAsync(tenant, async db =>
        await db.Set<Assessment>().CountAsync(stop) + await db.Set<Questionnaire>().CountAsync(stop) + await db.Set<Transmittal>().CountAsync(stop) + await db.Set<StoredDocument>().CountAsync(stop));
}
