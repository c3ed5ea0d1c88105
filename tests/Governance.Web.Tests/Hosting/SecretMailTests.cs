using Governance.Data;
using Governance.Data.Queue;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class SecretMailTests(Host host) : IClassFixture<Host>
{
    private const string Secret = "/invitations/opens-something";
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_link_in_a_mail_that_is_given_up_is_not_kept_and_a_mail_without_one_is()
    {
        var server = new DownServer();
        await using var node = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton<IMailServer>(server)));
        var vendor = await FoundAsync(node.Services);
        await QueueAsync(node.Services, vendor, "Invitation", Secret, TimeSpan.FromDays(300));
        await QueueAsync(node.Services, vendor, "Notice", "/o/vendor/inbox", lasts: null);
        var queue = node.Services.GetRequiredService<WorkQueue>();
        for (var i = 0; i < 40 && await AsAsync(node.Services, vendor, db => db.Set<Work>().AnyAsync(w => w.OrganizationId == vendor.Id && w.DeadAt == null, stop)); i++)
        {
            await queue.RunAsync(stop);
            host.Clock.Advance(TimeSpan.FromMinutes(5));
        }
        var mails = await MailsAsync(node.Services, vendor);
        mails["Invitation"].Text.ShouldBeEmpty();
        mails["Invitation"].To.ShouldBe("ben@vendor.example", "whom it was for stays in sight");
        mails["Notice"].Text.ShouldBe("/o/vendor/inbox");
        mails.Values.ShouldAllBe(m => m.SentAt == null);
    }

    [Fact]
    public async Task A_link_that_has_ended_before_its_mail_was_sent_is_neither_sent_nor_kept()
    {
        var server = new DownServer { Up = true };
        await using var node = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton<IMailServer>(server)));
        var vendor = await FoundAsync(node.Services);
        await QueueAsync(node.Services, vendor, "Too late", Secret, -TimeSpan.FromSeconds(1));
        await QueueAsync(node.Services, vendor, "In time", Secret, TimeSpan.FromDays(300));
        for (var i = 0; i < 100 && await AsAsync(node.Services, vendor, db => db.Set<Work>().AnyAsync(w => w.OrganizationId == vendor.Id && w.DoneAt == null, stop)); i++)
        {
            await node.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
            await Task.Delay(50, stop);
        }
        var mails = await MailsAsync(node.Services, vendor);
        mails.Values.ShouldAllBe(m => m.Text.Length == 0);
        mails["Too late"].SentAt.ShouldBeNull();
        mails["In time"].SentAt.ShouldNotBeNull();
    }

    // the host itself is never started here: its own worker would take the mails
    private async Task<Organization> FoundAsync(IServiceProvider services)
    {
        var vendor = Organization.Found(Slug.Parse($"v{Guid.CreateVersion7():N}"[..30]), "Vendor", buys: false, sells: true, host.Clock.GetUtcNow());
        await AsAsync(services, vendor, db =>
        {
            db.Add(vendor);
            return db.SaveChangesAsync(stop);
        });
        return vendor;
    }

    private Task<int> QueueAsync(IServiceProvider services, Organization vendor, string subject, string text, TimeSpan? lasts) => AsAsync(services, vendor, db =>
    {
        var now = host.Clock.GetUtcNow();
        db.Queue(vendor.Id, "ben@vendor.example", subject, text, now, now + lasts);
        return db.SaveChangesAsync(stop);
    });

    private Task<Dictionary<string, OutboxMail>> MailsAsync(IServiceProvider services, Organization vendor) =>
        AsAsync(services, vendor, db => db.Set<OutboxMail>().AsNoTracking().ToDictionaryAsync(m => m.Subject, StringComparer.Ordinal, stop));

    private static async Task<T> AsAsync<T>(IServiceProvider services, Organization organization, Func<GovernanceDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = organization.Id;
        return await work(scope.ServiceProvider.GetRequiredService<GovernanceDb>());
    }

    private sealed class DownServer : IMailServer
    {
        public bool Up { get; init; }

        public Task<bool> SendAsync(OutboxMail mail, CancellationToken stop) => Up ? Task.FromResult(true) : throw new InvalidOperationException("The mail server is down.");
    }
}
