using System.Collections.Concurrent;
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

public sealed class LeaseTests(Host host) : IClassFixture<Host>
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_batch_that_outlives_its_lease_sends_no_mail_twice()
    {
        var server = new SlowServer(host.Clock);
        await using var node = host.WithWebHostBuilder(web => web.ConfigureTestServices(services => services.AddSingleton<IMailServer>(server)));
        server.Other = () => node.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
        var vendor = Organization.Found(Slug.Parse($"v{Guid.CreateVersion7():N}"[..30]), "Vendor", buys: false, sells: true, host.Clock.GetUtcNow());
        await using (var scope = node.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<TenantScope>().Tenant = vendor.Id;
            var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
            db.Add(vendor);
            for (var i = 1; i <= 6; i++) db.Queue(vendor.Id, "ben@vendor.example", $"Notice {i}", "/o/vendor/inbox", host.Clock.GetUtcNow());
            await db.SaveChangesAsync(stop);
        }
        for (var i = 0; i < 500 && (server.Sent.Count < 6 || server.Others == 0); i++)
        {
            await node.Services.GetRequiredService<WorkQueue>().RunAsync(stop);
            await Task.Delay(20, stop);
        }
        server.Sent.Order(StringComparer.Ordinal).ShouldBe(Enumerable.Range(1, 6).Select(i => $"Notice {i}"));
        server.Others.ShouldBeGreaterThan(0, "another node took up what the first was late with");
    }

    // each mail takes 90 seconds of a lease of two minutes; while the second is under way the others' has ended
    private sealed class SlowServer(Clock clock) : IMailServer
    {
        private int calls;

        public ConcurrentBag<string> Sent { get; } = [];

        public Func<Task<int>> Other { get; set; } = () => Task.FromResult(0);

        public int Others { get; private set; }

        public async Task<bool> SendAsync(OutboxMail mail, CancellationToken stop)
        {
            var call = Interlocked.Increment(ref calls);
            Sent.Add(mail.Subject);
            if (call <= 2) clock.Advance(TimeSpan.FromSeconds(90));
            if (call == 2) Others = await Other();
            return true;
        }
    }
}
