using Governance.Domain.Contracts;
using Governance.Domain.Engagements;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Wall;

/// <summary>
/// Attack by layer switched off (SECURITY 1). The named filter is switched off by asking past it, row-level security by the
/// superuser on this test's own database; nothing in the product can do either. docs/assurance.md has the table.
/// </summary>
public sealed class MatrixTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true, true, false)]
    [InlineData(false, true, false)]
    [InlineData(true, false, false)]
    [InlineData(false, false, true)]
    public async Task Reading_another_organizations_row_takes_both_filter_and_policy_away(bool filter, bool policy, bool seen)
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It switches a policy of PostgreSQL off.");
        var (ours, theirs) = (await data.BuyerAsync(), await EngagementAsync());
        await SwitchAsync("engagements", policy);
        try
        {
            var found = await data.AsAsync(ours.Id, db =>
            {
                var all = filter ? db.Set<Engagement>() : db.Set<Engagement>().IgnoreQueryFilters(["tenant"]);
                return all.AnyAsync(e => e.Id == theirs.Id, stop);
            });
            found.ShouldBe(seen);
        }
        finally
        {
            await SwitchAsync("engagements", on: true);
        }
    }

    [Fact]
    public async Task Writing_a_row_for_another_organization_is_stopped_by_the_policy()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It expects PostgreSQL's own words.");
        var (ours, theirs) = (await data.BuyerAsync(), await data.BuyerAsync());
        var smuggled = LegalEntity.Record(theirs.Id, "Smuggled Ltd", CountryCode.Parse("IE"), "1", null, host.Clock.GetUtcNow());
        var refused = await Should.ThrowAsync<DbUpdateException>(() => data.AddAsync(ours.Id, smuggled));
        refused.InnerException!.Message.ShouldContain("row-level security");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pointing_at_another_organizations_row_is_stopped_by_the_composite_key_even_without_policies(bool policy)
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It switches a policy of PostgreSQL off.");
        var (ours, theirs) = (await data.BuyerAsync(), await EngagementAsync());
        await SwitchAsync("contracts", policy);
        await SwitchAsync("engagements", policy);
        try
        {
            var signed = await SignedAsync(ours);
            var trap = $"insert into contracts (tenant_id, id, reference, engagement_id, title, signed_on, effective_on, version) values ('{ours.Id.Value}', '{Guid.CreateVersion7()}', 'CTR-0', '{theirs.Id.Value}', 'Trap', '2026-01-01', '2026-01-01', 0)";
            var refused = await Should.ThrowAsync<PostgresException>(() => RunAsync(trap, signed));
            refused.SqlState.ShouldBe(PostgresErrorCodes.ForeignKeyViolation);
        }
        finally
        {
            await SwitchAsync("contracts", on: true);
            await SwitchAsync("engagements", on: true);
        }
    }

    [Fact]
    public async Task Injected_sql_sees_only_the_signed_organization_and_cannot_forge_another()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "The context of SQL Server is read-only instead.");
        var theirs = await EngagementAsync();
        var ours = await data.BuyerAsync();
        var signed = await SignedAsync(ours);
        (await RunAsync("select count(*) from engagements", signed)).ShouldBe(0L);
        foreach (var forged in (string[])["", theirs.TenantId.Value.ToString(), $"{theirs.TenantId.Value}||9999999999|00", signed.Replace(ours.Id.Value.ToString(), theirs.TenantId.Value.ToString(), StringComparison.Ordinal)])
            (await RunAsync("select count(*) from engagements", forged)).ShouldBe(0L, forged);
    }

    [Theory]
    [InlineData("select key from wall.context_key")]
    [InlineData("create table trap (id int)")]
    [InlineData("alter table engagements disable row level security")]
    [InlineData("set role governance_owner")]
    [InlineData("delete from audit_entries")]
    [InlineData("update transmittals set content = ''")]
    [InlineData("select password_hash from users")]
    [InlineData("delete from \"__EFMigrationsHistory\"")]
    public async Task Injected_sql_is_refused_by_the_roles_of_the_database(string sql)
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "It expects PostgreSQL's own codes.");
        var signed = await SignedAsync(await data.BuyerAsync());
        (await Should.ThrowAsync<PostgresException>(() => RunAsync(sql, signed))).SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    [Fact]
    public async Task A_query_without_an_organization_is_refused_before_it_reaches_the_database() =>
        await Should.ThrowAsync<InvalidOperationException>(() => data.WithAsync(services => ((Data.GovernanceDb)services.GetService(typeof(Data.GovernanceDb))!).Set<Contract>().CountAsync(stop)));

    private async Task<Engagement> EngagementAsync()
    {
        var (buyer, vendor) = (await data.BuyerAsync(), await data.VendorAsync());
        return await data.EngagementAsync(buyer, vendor, await data.MemberAsync(buyer, Role.Procurement));
    }

    // what the portal itself would send ahead for this organization
    private Task<string> SignedAsync(Organization organization) =>
        Task.FromResult(new Data.Providers.ContextSignature(DatabaseServer.Key, host.Clock).Of(new Data.TenantScope { Tenant = organization.Id }));

    private async Task<object?> RunAsync(string sql, string context)
    {
        await using var connection = new NpgsqlConnection(host.AppConnection);
        await connection.OpenAsync(stop);
        await using (var set = new NpgsqlCommand("select set_config('governance.context', $1, false)", connection) { Parameters = { new() { Value = context } } }) await set.ExecuteNonQueryAsync(stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(stop);
    }

    private async Task SwitchAsync(string table, bool on)
    {
        var name = new NpgsqlConnectionStringBuilder(host.AppConnection).Database!;
        await (await DatabaseServer.ServerAsync()).ExecuteAsync(name, $"alter table {table} {(on ? "enable" : "disable")} row level security", stop);
    }
}
