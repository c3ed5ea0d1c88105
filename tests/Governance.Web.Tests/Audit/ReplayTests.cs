using Governance.Data;
using Governance.Data.Door;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Domain.Assessments;
using Governance.Domain.Evidence;
using Governance.Domain.Exchange;
using Governance.Domain.Exchange.Contents;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Audit;

/// <summary>What arrives at the buyer is dropped and made again from the log: every row of every table that an arrival changed is the same afterwards.</summary>
public sealed class ReplayTests(Host host) : IClassFixture<Host>
{
    // the log itself, and what is told once: mails, the record, and the numbers that were given out
    private static readonly string[] NotProjected = ["transmittals", "audit_entries", "audit_links", "audit_verifications", "checkpoints", "outbox_mails", "counters"];

    private readonly TestData data = new(host);
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Dropping_what_arrived_at_the_buyer_and_replaying_its_log_makes_the_same_rows()
    {
        var pair = await data.PairAsync();
        var before = await TablesAsync(pair);
        var file = TestData.File("Access report", "AC-1");
        await SendAsync(pair, new QuestionnaireAcknowledged(pair.Assessment.Id, AcknowledgementOutcome.TimeAsked, pair.Assessment.DueOn.AddDays(7), "Holidays."));
        await data.SubmitAsync(pair, [TestData.Chosen("AC-1", "yes"), TestData.Chosen("AC-2", "no"), TestData.Chosen("AC-3", "yes")], file, TestData.File("Design", "AC-2"));
        await SendAsync(pair, new EvidenceRevoked(pair.Assessment.Id, file.GrantId));
        var after = await TablesAsync(pair);
        var changed = after.Keys.Where(table => !string.Equals(after[table], before[table], StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        changed.ShouldBe(["assessment_scores", "assessments", "received_answers", "received_evidence", "received_submissions"]);
        await RestoreAsync(pair, changed, before);
        foreach (var table in changed) (await TablesAsync(pair))[table].ShouldBe(before[table]);
        var mails = await MailsAsync(pair);
        var log = await data.AsAsync(pair.Buyer.Id, db => db.Set<Transmittal>().AsNoTracking().ToListAsync(stop));
        (await data.WithAsync(services =>
        {
            services.GetRequiredService<TenantScope>().Tenant = pair.Buyer.Id;
            return services.GetRequiredService<Replay>().ApplyAsync(services.GetRequiredService<GovernanceDb>(), log, enclosed: [], stop);
        })).ShouldBe(3);
        var again = await TablesAsync(pair);
        foreach (var table in after.Keys) again[table].ShouldBe(after[table], table);
        (await MailsAsync(pair)).ShouldBe(mails, "Nobody is told a second time.");
    }

    private Task<int> MailsAsync(Pair pair) => data.AsAsync(pair.Buyer.Id, db => db.Set<OutboxMail>().CountAsync(stop));

    private Task<Transmittal> SendAsync<T>(Pair pair, T content) where T : ITransmittalContent => data.WithAsync(services =>
    {
        services.GetRequiredService<TenantScope>().Tenant = pair.Vendor.Id;
        return services.GetRequiredService<Exchange>().SendAsync(pair.Buyer.Id, content, host.Clock.GetUtcNow(), stop);
    });

    private async Task<Dictionary<string, string>> TablesAsync(Pair pair)
    {
        await using var connection = await ConnectAsync();
        List<string> tables = [];
        await using (var names = new NpgsqlCommand("select table_name from information_schema.columns where column_name = 'tenant_id' and table_schema = 'public'", connection))
        await using (var reader = await names.ExecuteReaderAsync(stop))
            while (await reader.ReadAsync(stop)) tables.Add(reader.GetString(0));
        var rows = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var table in tables.Except(NotProjected, StringComparer.Ordinal))
        {
            await using var all = new NpgsqlCommand($"select coalesce(json_agg(t order by t::text), '[]')::text from \"{table}\" t where tenant_id = '{pair.Buyer.Id.Value}'", connection);
            rows[table] = (string)(await all.ExecuteScalarAsync(stop))!;
        }
        return rows;
    }

    private async Task RestoreAsync(Pair pair, IEnumerable<string> tables, Dictionary<string, string> rows)
    {
        await using var connection = await ConnectAsync();
        foreach (var table in tables)
        {
            await using var back = new NpgsqlCommand($"""
                set session_replication_role = replica;
                delete from "{table}" where tenant_id = '{pair.Buyer.Id.Value}';
                insert into "{table}" select * from json_populate_recordset(null::"{table}", '{rows[table].Replace("'", "''", StringComparison.Ordinal)}'::json);
                """, connection);
            await back.ExecuteNonQueryAsync(stop);
        }
    }

    private async Task<NpgsqlConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection((await DatabaseServer.ServerAsync()).Connection(EmbeddedPostgres.Superuser, new NpgsqlConnectionStringBuilder(host.AppConnection).Database!));
        await connection.OpenAsync(stop);
        return connection;
    }
}
