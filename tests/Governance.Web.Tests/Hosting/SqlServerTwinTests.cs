using Governance.Data;
using Governance.Domain.Organizations;
using Governance.Testing;
using Governance.Testing.Twin;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>The twin itself: that it sees queries, and that it would say so if SQL Server could not have one.</summary>
public sealed class SqlServerTwinTests(Host host) : IClassFixture<Host>
{
    private const string Mark = "a name that no other query has";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_query_is_tried_on_SQL_Server_once()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        (await Named(db, "b").ToListAsync(Stop)).ShouldBeEmpty();
        (await Named(db, "c").CountAsync(Stop)).ShouldBe(0);
        (await Named(db, "d").ToListAsync(Stop)).ShouldBeEmpty();
        SqlServerTwin.Tried.Count(form => form.Contains(Mark, StringComparison.Ordinal)).ShouldBe(2, "the third has the form of the first");
    }

    [Fact]
    public async Task A_query_that_only_PostgreSQL_knows_is_found()
    {
        await using var scope = host.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovernanceDb>();
        var found = await Should.ThrowAsync<InvalidOperationException>(() => db.Set<Organization>().Where(o => EF.Functions.ILike(o.Name, "a%")).ToListAsync(Stop));
        found.Message.ShouldStartWith("SQL Server's provider does not translate this query");
    }

    [Theory]
    [InlineData("select from where")]
    [InlineData("selec 1")]
    public void What_is_no_T_SQL_is_found(string sql) => Should.Throw<InvalidOperationException>(() => TransactSql.Ensure(sql));

    private static IQueryable<Organization> Named(GovernanceDb db, string start) =>
        db.Set<Organization>().Where(o => o.Name.StartsWith(start) && o.Name != Mark && !db.Set<InvitationHash>().Any(h => h.Hash == o.Name)).OrderBy(o => o.Name).Skip(5).Take(5);
}
