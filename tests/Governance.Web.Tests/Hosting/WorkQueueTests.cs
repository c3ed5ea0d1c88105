using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Domain.Audit;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class WorkQueueTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_claims_never_take_the_same_work()
    {
        var vendor = await data.VendorAsync();
        // due far ahead, so that the host's own worker leaves it alone
        var due = host.Clock.GetUtcNow().AddDays(400);
        for (var i = 0; i < 30; i++) await data.AddAsync(vendor.Id, new Work("nothing", vendor.Id, Domain.Ids.New(), due));
        var claims = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => data.WithAsync(services =>
            services.GetRequiredService<GovernanceDb>().ClaimAsync(Lane.Rest, 20, due.AddDays(1), due.AddDays(2), stop))));
        // beside what else is due by then, such as each organization's next night
        var taken = claims.SelectMany(c => c).Where(w => w.Kind is "nothing").Select(w => w.Id).ToList();
        taken.Count.ShouldBe(30);
        taken.Distinct().Count().ShouldBe(30);
        claims.SelectMany(c => c).ShouldAllBe(w => w.Tries == 1);
    }

    [Fact]
    public async Task However_many_mails_wait_nothing_else_waits_for_them()
    {
        var vendor = await data.VendorAsync();
        var due = host.Clock.GetUtcNow().AddDays(1200);
        for (var i = 0; i < 30; i++) await data.AddAsync(vendor.Id, new Work(Mail.Kind, vendor.Id, Domain.Ids.New(), due));
        await data.AddAsync(vendor.Id, new Work("behind", vendor.Id, Domain.Ids.New(), due.AddMinutes(1)));
        (await ClaimAsync(Lane.Rest, most: 100)).Count(w => w.Kind is "behind").ShouldBe(1);
        (await ClaimAsync(Lane.Mail, most: 100)).Count(w => w.Kind is Mail.Kind && w.OrganizationId == vendor.Id).ShouldBe(30);

        Task<IReadOnlyList<Work>> ClaimAsync(Lane lane, int most) =>
            data.WithAsync(services => services.GetRequiredService<GovernanceDb>().ClaimAsync(lane, most, due.AddHours(1), due.AddHours(2), stop));
    }

    [Fact]
    public async Task Work_of_a_node_that_died_is_taken_up_when_its_lease_ends()
    {
        var vendor = await data.VendorAsync();
        var due = host.Clock.GetUtcNow().AddDays(800);
        await data.AddAsync(vendor.Id, new Work("leased", vendor.Id, Domain.Ids.New(), due));
        (await ClaimAsync(due, due.AddMinutes(2))).ShouldHaveSingleItem();
        (await ClaimAsync(due.AddMinutes(1), due.AddMinutes(3))).ShouldBeEmpty();
        (await ClaimAsync(due.AddMinutes(2).AddSeconds(1), due.AddMinutes(5))).ShouldHaveSingleItem().Tries.ShouldBe(2);

        async Task<List<Work>> ClaimAsync(DateTimeOffset now, DateTimeOffset until) =>
            [.. (await data.WithAsync(services => services.GetRequiredService<GovernanceDb>().ClaimAsync(Lane.Rest, 100, now, until, stop))).Where(w => w.Kind is "leased")];
    }

    [Fact]
    public async Task Work_that_nobody_can_do_is_tried_with_growing_pauses_and_then_left_in_sight()
    {
        var vendor = await data.VendorAsync();
        var work = new Work("unknown", vendor.Id, Domain.Ids.New(), host.Clock.GetUtcNow());
        await data.AddAsync(vendor.Id, work);
        var queue = host.Services.GetRequiredService<WorkQueue>();
        Work? now = null;
        for (var i = 0; i < 20 && now?.DeadAt is null; i++)
        {
            await queue.RunAsync(stop);
            host.Clock.Advance(TimeSpan.FromMinutes(5));
            now = await data.AsAsync(vendor.Id, db => db.Set<Work>().AsNoTracking().SingleAsync(w => w.Id == work.Id, stop));
        }
        now!.DeadAt.ShouldNotBeNull();
        now.Tries.ShouldBe(Work.MostTries);
        now.LastFailure.ShouldBe("Nobody does work of the kind unknown.");
    }

    [Fact]
    public async Task A_mail_without_a_mail_server_stays_in_the_outbox_and_its_work_is_done()
    {
        var pair = await data.PairAsync();
        await host.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
        var mail = await data.AsAsync(pair.Vendor.Id, db => db.Set<OutboxMail>().SingleAsync(stop));
        mail.SentAt.ShouldBeNull();
        for (var i = 0; i < 50; i++)
        {
            if ((await data.AsAsync(pair.Vendor.Id, db => db.Set<Work>().AsNoTracking().SingleAsync(w => w.Subject == mail.Id.Value, stop))).DoneAt is not null) return;
            await Task.Delay(100, stop);
        }
        throw new InvalidOperationException("The mail's work is not done.");
    }

    [Fact]
    public async Task The_text_of_a_mail_goes_once_the_mail_server_took_it_because_links_in_it_open_things()
    {
        var vendor = await data.VendorAsync();
        await data.AddAsync(vendor.Id, new OutboxMail(vendor.Id, "ben@vendor.example", "Come in", "/invitations/secret-token", host.Clock.GetUtcNow()));
        await data.AsAsync(vendor.Id, async db =>
        {
            var mail = await db.Set<OutboxMail>().SingleAsync(stop);
            await new MailHandler(db, new Taking(), host.Clock).DoAsync(new Work(Mail.Kind, vendor.Id, mail.Id.Value, host.Clock.GetUtcNow()), stop);
            return await db.SaveChangesAsync(stop);
        });
        var sent = await data.AsAsync(vendor.Id, db => db.Set<OutboxMail>().AsNoTracking().SingleAsync(stop));
        sent.SentAt.ShouldNotBeNull();
        (sent.Text, sent.Subject).ShouldBe(("", "Come in"));
    }

    private sealed class Taking : IMailServer
    {
        public Task<bool> SendAsync(OutboxMail mail, CancellationToken stop) => Task.FromResult(mail.Text.Contains("secret-token", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Entries_are_sealed_into_a_chain_that_holds()
    {
        var pair = await data.PairAsync();
        var seals = host.Services.GetRequiredService<SealingRound>();
        await seals.SweepAsync(stop);
        await seals.SweepAsync(stop);
        var (entries, links) = await data.AsAsync(pair.Buyer.Id, async db => (await db.Set<AuditEntry>().CountAsync(stop), await db.Set<AuditLink>().OrderBy(l => l.Sequence).ToListAsync(stop)));
        links.Count.ShouldBe(entries);
        links.Select(l => l.Sequence).ShouldBe(Enumerable.Range(1, entries).Select(i => (long)i));
    }
}
