using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data.Audit;
using Governance.Data.Providers;
using Governance.Domain.Audit;
using Governance.Domain.Organizations;
using Governance.Testing;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>The small data set, loaded once, and the portal on it.</summary>
public sealed partial class SeedVerbTests(SeedVerbTests.Seeded seeded) : IClassFixture<SeedVerbTests.Seeded>
{
    private readonly TestData data = new(seeded.Host);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_holds_what_its_name_promises_and_says_so()
    {
        seeded.Said.ShouldStartWith("small: 5 organizations, 100 vendors, 200 assessments, 12000 answers, 400 obligations, 10000 audit entries in ");
        (await CountAsync("organizations")).ShouldBe(5);
        (await CountAsync("vendors")).ShouldBe(100);
        (await CountAsync("assessments")).ShouldBe(200);
        (await CountAsync("questionnaires")).ShouldBe(200);
        (await CountAsync("answers")).ShouldBe(12_000);
        (await CountAsync("received_answers")).ShouldBe(180 * 60, "one of ten is not submitted yet");
        (await CountAsync("assessment_scores")).ShouldBe(180);
        (await CountAsync("obligations")).ShouldBe(400);
        (await CountAsync("undertakings")).ShouldBe(400);
        (await CountAsync("audit_entries")).ShouldBe(10_000);
        (await AskAsync("select max(c) from (select count(*) c from vendors group by tenant_id) v")).ShouldBe(50L, "half of all vendors are one buyer's");
    }

    [Fact]
    public async Task Its_chains_are_sealed_and_its_batches_named_by_their_hash()
    {
        foreach (var organization in await OrganizationsAsync())
        {
            var (entries, links) = await data.AsAsync(organization.Id, async db =>
                (await db.Set<AuditEntry>().AsNoTracking().ToDictionaryAsync(e => e.Id, Stop), await db.Set<AuditLink>().AsNoTracking().OrderBy(l => l.Sequence).ToListAsync(Stop)));
            links.Count.ShouldBe(entries.Count);
            var again = AuditChain.Seal(organization.Id, null, links.Select(link => entries[link.EntryId]));
            links.Select(link => link.Hash).ShouldBe(again.Select(link => link.Hash));
            entries.Values.Where(e => e.Act is nameof(BatchLoaded)).ShouldNotBeEmpty();
            entries.Values.Where(e => e.Act is nameof(BatchLoaded)).ShouldAllBe(e => HashOfBatch().IsMatch(e.Body));
        }
    }

    [Fact]
    public async Task Every_page_opens_on_it_within_its_budget()
    {
        var (before, opened) = (seeded.Host.Spending.All.Count, 0);
        foreach (var slug in new[] { "small-buyer-1", "small-vendor-1" })
        {
            foreach (var lead in await PeopleAsync(slug)) opened += await WalkAsync(await data.SignInAsync(lead), $"/o/{slug}");
        }
        opened.ShouldBeGreaterThan(60);
        seeded.Host.Spending.All.Skip(before).Where(spent => spent.Statements.Count > spent.Budget).Select(spent => $"{spent.Action}: {spent.Statements.Count} of {spent.Budget}").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_loaded_beside_organizations_of_others()
    {
        var (code, said) = await seeded.SeedAsync("small", "--made-up");
        (code, said.Trim()).ShouldBe((2, "The database holds organizations already, and not the demo's: a data set goes into an empty one or beside the demo."));
        (await CountAsync("organizations")).ShouldBe(5);
    }

    [Fact]
    public async Task What_may_be_Production_takes_a_word()
    {
        var (code, said) = await seeded.SeedAsync("small");
        (code, said.Trim()).ShouldBe((2, "This may be Production, and a data set is made up from end to end: say --made-up if that is what you want in it."));
        (code, said) = await seeded.SeedAsync("huge", "--made-up");
        (code, said.Trim()).ShouldBe((2, "--scale is huge; it can be small or medium."));
    }

    // from link to link, one page of a kind
    private static async Task<int> WalkAsync(Browser browser, string start)
    {
        var (waiting, seen, faults) = (new Queue<string>([start]), new HashSet<string>(StringComparer.Ordinal), new List<string>());
        while (waiting.TryDequeue(out var address))
        {
            if (!seen.Add(Identifier().Replace(address.Split('?')[0], "/*"))) continue;
            using var answer = await browser.GetAsync(address, Stop);
            if (answer.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.SeeOther or HttpStatusCode.SeeOther)) faults.Add($"{address}: {answer.StatusCode}");
            if (answer.Headers.Location is { IsAbsoluteUri: false } elsewhere) waiting.Enqueue(elsewhere.OriginalString);
            if (answer.StatusCode is not HttpStatusCode.OK || answer.Content.Headers.ContentType?.MediaType is not "text/html") continue;
            foreach (var link in (await Browser.ReadAsync(answer, Stop)).QuerySelectorAll("a[href^='/']").OfType<IHtmlAnchorElement>()) waiting.Enqueue(link.PathName + link.Search);
        }
        browser.Dispose();
        faults.ShouldBeEmpty();
        return seen.Count;
    }

    private Task<List<Organization>> OrganizationsAsync() => data.AsAsync(default, db => db.Set<Organization>().AsNoTracking().ToListAsync(Stop));

    private async Task<List<Governance.Domain.UserId>> PeopleAsync(string slug)
    {
        var organization = (await OrganizationsAsync()).Single(o => o.Slug == Slug.Parse(slug));
        return await data.AsAsync(organization.Id, db => db.Set<Membership>().Select(m => m.UserId).ToListAsync(Stop));
    }

    private async Task<long> CountAsync(string table) => (long)(await AskAsync($"select count(*) from {table}"))!;

    private async Task<object?> AskAsync(string sql)
    {
        var database = new NpgsqlConnectionStringBuilder(seeded.Host.AppConnection).Database!;
        await using var source = NpgsqlDataSource.Create((await DatabaseServer.ServerAsync()).Connection(EmbeddedPostgres.Superuser, database) + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync(Stop);
    }

    [GeneratedRegex("/[0-9a-f-]{32,36}(?=/|$)|/[^/]*[0-9.][^/]*(?=/|$)", RegexOptions.None, 1000)]
    private static partial Regex Identifier();

    [GeneratedRegex("\"sha256\":\"[0-9a-f]{64}\"", RegexOptions.None, 1000)]
    private static partial Regex HashOfBatch();

    /// <summary>A host on a database with the small data set.</summary>
    public sealed class Seeded : IAsyncLifetime
    {
        private OutsideHost? keys;

        /// <summary>The host.</summary>
        public Host Host { get; } = new();

        /// <summary>What the verb said.</summary>
        public string Said { get; private set; } = "";

        /// <inheritdoc />
        public async ValueTask InitializeAsync()
        {
            await Host.InitializeAsync();
            keys = new(Host);
            (var code, Said) = await SeedAsync("small", "--made-up");
            code.ShouldBe(0, Said);
        }

        /// <summary>Runs the verb.</summary>
        public async Task<(int Code, string Said)> SeedAsync(string scale, params string[] word)
        {
            await using var said = new StringWriter();
            string[] line = ["seed", "--scale", scale, "--provider", Host.Database.ProviderName, "--connection", Host.Database.App, "--sign-in", Host.Database.SignIn, "--data", keys!.Folder, .. word];
            return (await new Dispatch([new SeedVerb(TimeProvider.System, environment: null)]).RunAsync(line, said, said, Stop), said.ToString());
        }

        /// <inheritdoc />
        public async ValueTask DisposeAsync()
        {
            keys?.Dispose();
            await Host.DisposeAsync();
        }
    }
}
