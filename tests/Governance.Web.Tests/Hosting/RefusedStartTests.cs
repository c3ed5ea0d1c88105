using System.Net;
using System.Net.Sockets;
using Governance.Data.Providers;
using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class RefusedStartTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public Task Production_without_a_connection_string_starts_nothing() =>
        RefusesAsync("Production needs ConnectionStrings:Governance, the database to serve; to look at the portal without one, start it with --evaluate.", "--environment", "Production");

    [Fact]
    public Task A_connection_string_alone_lacks_the_one_for_sign_in() =>
        RefusesAsync("ConnectionStrings:SignIn is missing: the same database as in ConnectionStrings:Governance, as the role governance_signin.", "--ConnectionStrings:Governance", "Host=127.0.0.1");

    [Fact]
    public Task Only_two_database_products_are_known() =>
        RefusesAsync("Database:Provider is oracle; it can be postgres or sqlserver.", "--Database:Provider", "oracle");

    [Fact]
    public Task SQL_Server_does_not_come_embedded() =>
        RefusesAsync("Database:Provider is sqlserver, and only PostgreSQL comes embedded: give ConnectionStrings:Governance.", "--Database:Provider", "sqlserver");

    [Fact]
    public Task A_connection_that_keeps_the_settings_of_the_one_before_is_refused() =>
        RefusesAsync(
            "The connection string may set neither No Reset On Close nor Multiplexing: the next borrower of a connection would see rows of another organization.",
            "--ConnectionStrings:Governance", "Host=127.0.0.1;No Reset On Close=true", "--ConnectionStrings:SignIn", "Host=127.0.0.1");

    [Fact]
    public async Task A_taken_address_is_named()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var address = "http://127.0.0.1:" + ((IPEndPoint)other.LocalEndpoint).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        await RefusesAsync($"The address {address} is taken or not ours to take: stop what uses it, or start with --urls http://localhost:5081.", "--urls", address);
        data.Server.ShouldBeNull("the server was started for nothing");
    }

    [Fact]
    public async Task Data_of_another_version_of_the_server_is_left_alone()
    {
        Directory.CreateDirectory(data.ServerData);
        await File.WriteAllTextAsync(Path.Combine(data.ServerData, "PG_VERSION"), "9\n", Stop);
        await using (var host = HostProcess.Start(data.Folder))
        {
            (await host.ExitAsync(Stop)).ShouldBe(1);
            host.Errors.ShouldStartWith($"The data in {data.Folder} is of PostgreSQL 9, and here is PostgreSQL ");
            host.Errors.ShouldNotContain('\n');
        }
        Directory.EnumerateFiles(data.ServerData).ShouldHaveSingleItem();
        Directory.Delete(data.ServerData, recursive: true);
    }

    [Fact]
    public async Task A_role_that_policies_do_not_bind_is_refused()
    {
        var server = await DatabaseServer.ServerAsync();
        var owner = server.Connection(PostgresRoles.Migrator, "postgres");
        await RefusesAsync("The role governance_migrator passes row-level security by; give a connection string of governance_app or governance_signin.", "--ConnectionStrings:Governance", owner, "--ConnectionStrings:SignIn", owner);
    }

    [Fact]
    public async Task A_database_that_nobody_has_migrated_is_refused()
    {
        var server = await DatabaseServer.ServerAsync();
        await RefusesAsync(
            "The database has no schema yet: run governance migrate.",
            "--ConnectionStrings:Governance", server.Connection(PostgresRoles.App, "postgres"), "--ConnectionStrings:SignIn", server.Connection(PostgresRoles.SignIn, "postgres"));
    }

    private async Task RefusesAsync(string sentence, params string[] arguments)
    {
        await using var host = HostProcess.Start(data.Folder, arguments);
        (await host.ExitAsync(Stop)).ShouldBe(1, host.Errors);
        host.Errors.ShouldBe(sentence);
    }
}
