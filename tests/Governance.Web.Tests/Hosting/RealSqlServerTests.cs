using Governance.Data;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Governance.Domain;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>What only a running SQL Server can show.</summary>
public sealed class RealSqlServerTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_real_SQL_Server_takes_the_schema_and_keeps_the_wall()
    {
        Assert.SkipUnless(RealSqlServer.Connection is not null, RealSqlServer.Missing);
        var connection = await RealSqlServer.CreateAsync(Stop);
        var connections = new Connections { Provider = DatabaseProvider.SqlServer, App = connection, Besides = RealSqlServer.Limit };
        var contexts = new ContextFactory(connections, new ContextSignature(DatabaseServer.Key, TimeProvider.System), new Unsealed(), TimeProvider.System);
        var ours = await FoundAsync(contexts, "ours");
        await FoundAsync(contexts, "theirs");
        await using (var db = contexts.Create(new TenantScope { Tenant = ours }))
        {
            (await db.Set<Invitation>().IgnoreQueryFilters(["tenant"]).Select(i => i.TenantId).ToListAsync(Stop)).ShouldBe([ours], "the database hides what the filter would have let through");
        }
        await RealSqlServer.DropAsync(connection, Stop);
    }

    private static async Task<TenantId> FoundAsync(ContextFactory contexts, string name)
    {
        var organization = Organization.Found(Slug.Parse(name), name, buys: true, sells: false, DateTimeOffset.UnixEpoch);
        await using var db = contexts.Create(new TenantScope { Tenant = organization.Id });
        db.AddRange(organization, Invitation.Issue(organization, EmailAddress.Parse($"owner@{name}.example"), organization.FoundersRoles(), default, DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(Stop);
        return organization.Id;
    }
}
