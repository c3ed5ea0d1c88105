using Governance.Data;
using Governance.Data.Providers;
using Governance.Domain.Organizations;
using Governance.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Wall;

/// <summary>A list that is short because its context ended on the way would be believed.</summary>
public sealed class EndedContextTests(Host host) : IClassFixture<Host>
{
    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_statement_whose_signed_context_has_ended_is_refused_and_not_answered_with_nothing()
    {
        Assert.SkipWhen(RealSqlServer.Connection is not null, "SQL Server's filter predicates cannot raise an error.");
        var buyer = await data.BuyerAsync();
        await data.VendorRecordAsync(buyer);
        (await VendorsAsync(buyer, TimeSpan.Zero)).ShouldBe(1L);
        var refused = await Should.ThrowAsync<PostgresException>(() => VendorsAsync(buyer, TimeSpan.FromMinutes(6)));
        refused.SqlState.ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
    }

    private async Task<object?> VendorsAsync(Organization buyer, TimeSpan ago)
    {
        var context = new ContextSignature(DatabaseServer.Key, new Past(ago)).Of(new TenantScope { Tenant = buyer.Id });
        await using var connection = new NpgsqlConnection(host.AppConnection);
        await connection.OpenAsync(stop);
        await using (var set = new NpgsqlCommand("select set_config('governance.context', $1, false)", connection) { Parameters = { new() { Value = context } } }) await set.ExecuteNonQueryAsync(stop);
        await using var command = new NpgsqlCommand("select count(*) from vendors", connection);
        return await command.ExecuteScalarAsync(stop);
    }

    private sealed class Past(TimeSpan ago) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() - ago;
    }
}
