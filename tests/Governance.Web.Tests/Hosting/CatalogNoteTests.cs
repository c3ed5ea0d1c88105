using Governance.Data.Catalogs;
using Governance.Data.Providers;
using Governance.Testing;
using Npgsql;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class CatalogNoteTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private const string Key = "a-framework-of-somebody";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_that_the_database_has_lost_is_loaded_again_though_a_note_is_there()
    {
        await using (var first = HostProcess.Start(data.Folder))
        {
            await first.AddressAsync(Stop);
            File.Exists(Path.Combine(data.Folder, "catalogs")).ShouldBeTrue();
            await data.AskAsync("set session_replication_role = replica; delete from published_templates where key = 'ai-vendor-core-governance'", Stop);
            await first.InterruptAsync(Stop);
        }
        await using var second = HostProcess.Start(data.Folder);
        await second.AddressAsync(Stop);
        ((long)(await data.AskAsync("select count(*) from published_templates where key = 'ai-vendor-core-governance'", Stop))!).ShouldBeGreaterThan(0);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
    }

    [Fact]
    public async Task A_note_holds_while_the_files_and_what_was_published_are_the_same()
    {
        await using var host = HostProcess.Start(data.Folder);
        await host.AddressAsync(Stop);
        var shipped = Directory.CreateDirectory(Path.Combine(data.Folder, "shipped", "frameworks")).Parent!.FullName;
        var document = Path.Combine(shipped, "frameworks", "one.json");
        await File.WriteAllTextAsync(document, "{ \"version\": 1 }", Stop);
        await using var open = new NpgsqlConnection(EmbeddedPostgres.RunningConnection(data.Folder, PostgresRoles.App, "governance") + ";Pooling=false");
        var note = new CatalogNote(shipped, Path.Combine(data.Folder, "noted"));
        (await note.HoldsAsync(open, Stop)).ShouldBeFalse("nothing was noted yet");
        await note.WriteAsync(open, Stop);
        (await note.HoldsAsync(open, Stop)).ShouldBeTrue();
        await File.WriteAllTextAsync(document, "{ \"version\": 2 }", Stop);
        (await note.HoldsAsync(open, Stop)).ShouldBeFalse("a file has changed");
        await File.WriteAllTextAsync(document, "{ \"version\": 1 }", Stop);
        (await note.HoldsAsync(open, Stop)).ShouldBeTrue();
        await data.AskAsync($"insert into published_frameworks values ('{Key}', '1.0', 'Of somebody', 0, '', '', now())", Stop);
        (await note.HoldsAsync(open, Stop)).ShouldBeFalse("the database has another one");
        await data.AskAsync($"set session_replication_role = replica; delete from published_frameworks where key = '{Key}'", Stop);
        (await host.InterruptAsync(Stop)).ShouldBe(0, host.Errors);
    }
}
