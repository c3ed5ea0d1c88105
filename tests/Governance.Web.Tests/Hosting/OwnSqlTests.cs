using Governance.Data;
using Governance.Data.Providers;
using Governance.Data.Queue;
using Governance.Domain;
using Governance.Domain.Assessments;
using Governance.Testing.Twin;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>SQL that is written by hand for SQL Server, which no query of the suite sends there.</summary>
public sealed class OwnSqlTests
{
    private readonly CancellationToken stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claiming_work_on_SQL_Server_passes_over_what_others_hold()
    {
        var now = TimeProvider.System.GetUtcNow();
        (await SentAsync(db => db.ClaimAsync(Lane.Rest, 20, now, now.AddMinutes(2), stop))).ShouldContain("readpast");
    }

    [Fact]
    public async Task Keeping_a_document_on_SQL_Server_keeps_it_once() =>
        (await SentAsync(db => db.KeepAsync(new TenantId(Ids.New()), DocumentKind.Questionnaire, "{}", stop))).ShouldContain("holdlock");

    [Fact]
    public async Task Locking_a_score_on_SQL_Server_holds_others_off() =>
        (await SentAsync(db => db.LockedScore(new AssessmentId(Ids.New())).ToListAsync(stop))).ShouldContain("updlock");

    [Fact]
    public async Task Locking_many_scores_on_SQL_Server_holds_others_off() =>
        (await SentAsync(db => db.LockedScores([new AssessmentId(Ids.New())]).ToListAsync(stop))).ShouldContain("updlock");

    private static async Task<string> SentAsync(Func<GovernanceDb, Task> act)
    {
        var server = new PhantomServer();
        var options = new DbContextOptionsBuilder<GovernanceDb>();
        options.UseMicrosoftSql("Server=127.0.0.1;Database=none").AddInterceptors(server.Interceptors);
        await using var db = new GovernanceDb(options.Options, new TenantScope { Tenant = new TenantId(Ids.New()) });
        try
        {
            await act(db);
        }
        catch (InvalidOperationException) when (!server.Sent.IsEmpty)
        {
            // nothing comes back from a server that is not there
        }
        TransactSql.Ensure(server.Sent.ShouldHaveSingleItem());
        return server.Sent.Single();
    }
}
