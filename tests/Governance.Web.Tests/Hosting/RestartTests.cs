using System.Diagnostics;
using Governance.Data.Providers;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class RestartTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ctrl_C_stops_the_host_and_its_server_and_the_next_start_has_the_data()
    {
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            await data.AskAsync("create table if not exists kept (note text); insert into kept values ('written before Ctrl-C')", Stop);
            (await first.InterruptAsync(Stop)).ShouldBe(0, first.Errors);
            first.Errors.ShouldBeEmpty();
        }
        data.Server.ShouldBeNull("the server outlived the host");
        await using var second = HostProcess.Start(data.Folder);
        await AnswersAsync(second);
        (await data.AskAsync("select count(*) from kept where note = 'written before Ctrl-C'", Stop)).ShouldBe(1L);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
    }

    [Fact]
    public async Task Ctrl_C_while_the_portal_is_still_being_put_together_ends_it_and_leaves_no_server()
    {
        // so that there is data, and the server comes up at once
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            (await first.InterruptAsync(Stop)).ShouldBe(0, first.Errors);
        }
        await using var second = HostProcess.Start(data.Folder);
        while (EmbeddedPostgres.RunningConnection(data.Folder, EmbeddedPostgres.Superuser, "governance") is null) await Task.Delay(1, Stop);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
        second.Errors.ShouldBeEmpty();
        data.Server.ShouldBeNull("the server outlived the host");
    }

    [Fact]
    public async Task After_kill_9_the_next_start_stops_the_server_left_behind_and_has_the_data()
    {
        int left;
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            await data.AskAsync("create table if not exists kept (note text); insert into kept values ('written before the kill')", Stop);
            await first.KillAsync();
        }
        left = data.Server.ShouldNotBeNull("the server is no child that dies with the host");
        await using var second = HostProcess.Start(data.Folder);
        await AnswersAsync(second);
        data.Server.ShouldNotBe(left);
        (await data.AskAsync("select count(*) from kept where note = 'written before the kill'", Stop)).ShouldBe(1L);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
    }

    [Fact]
    public async Task After_kill_9_of_the_server_too_the_next_start_recovers_the_data()
    {
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            await data.AskAsync("create table if not exists kept (note text); insert into kept values ('written before the crash')", Stop);
            using var server = Process.GetProcessById(data.Server!.Value);
            server.Kill();
            await first.KillAsync();
            await server.WaitForExitAsync(Stop);
        }
        await using var second = HostProcess.Start(data.Folder);
        await AnswersAsync(second);
        (await data.AskAsync("select count(*) from kept where note = 'written before the crash'", Stop)).ShouldBe(1L);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
    }

    [Fact]
    public async Task A_second_host_on_the_same_folder_is_refused_and_the_first_goes_on()
    {
        await using var first = HostProcess.Start(data.Folder);
        await AnswersAsync(first);
        await using (var second = HostProcess.Start(data.Folder))
        {
            (await second.ExitAsync(Stop)).ShouldBe(1);
            second.Errors.ShouldBe($"Another host is at work on the data folder {data.Folder}; stop it first, or name another folder with --Data.");
        }
        await AnswersAsync(first);
        (await first.InterruptAsync(Stop)).ShouldBe(0, first.Errors);
    }

    [Fact]
    public async Task A_database_of_another_schema_is_refused_until_it_is_made_anew()
    {
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            await data.AskAsync("update installation.schema_baseline set hash = 'another'; create table if not exists old (id int)", Stop);
            await first.InterruptAsync(Stop);
        }
        await using (var refused = HostProcess.Start(data.Folder))
        {
            (await refused.ExitAsync(Stop)).ShouldBe(1);
            refused.Errors.ShouldBe("The database in the data folder was made with another schema; start with --rebuild to drop it, with all that is in it, and make it anew.");
            data.Server.ShouldBeNull();
        }
        await using var rebuilt = HostProcess.Start(data.Folder, "--rebuild");
        await AnswersAsync(rebuilt);
        (await data.AskAsync("select to_regclass('old') is null", Stop)).ShouldBe(true);
        await rebuilt.InterruptAsync(Stop);
    }

    [Fact]
    public async Task A_first_start_that_was_killed_while_it_wrote_the_demo_is_begun_again()
    {
        object? people;
        await using (var first = HostProcess.Start(data.Folder))
        {
            await AnswersAsync(first);
            people = await data.AskAsync("select count(*) from users", Stop);
            // what such a start leaves: people, and no note that the story was told to its end
            await data.AskAsync("delete from counters where name = 'demo-told'", Stop);
            await first.KillAsync();
        }
        await using var second = HostProcess.Start(data.Folder);
        await AnswersAsync(second);
        (await data.AskAsync("select count(*) from users", Stop)).ShouldBe(people);
        ((long)(await data.AskAsync("select count(*) from counters where name = 'demo-told'", Stop))!).ShouldBe(1);
        (await second.InterruptAsync(Stop)).ShouldBe(0, second.Errors);
    }

    private static async Task AnswersAsync(HostProcess host)
    {
        using var client = new HttpClient { BaseAddress = await host.AddressAsync(Stop) };
        (await client.GetStringAsync(new Uri("/healthz", UriKind.Relative), Stop)).ShouldBe("Healthy");
    }
}
