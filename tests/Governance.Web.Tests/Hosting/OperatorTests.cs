using Governance.Cli;
using Governance.Cli.Verbs;
using Governance.Data.Providers;
using Governance.Testing;
using Governance.Vault.Keys;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

/// <summary>A server that the operator runs: here the one of the tests, with its superuser as the operator.</summary>
public sealed class OperatorTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private const string Database = "operators";
    private static readonly Dispatch Governance = new([new MigrateVerb(), new SetupVerb(TimeProvider.System), new DoctorVerb()]);
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_operator_migrates_and_Production_serves_what_fits()
    {
        var server = await DatabaseServer.ServerAsync();
        var app = server.Connection(PostgresRoles.App, Database);
        string[] place = ["--data", data.Folder];

        var (code, said) = await RunAsync(["migrate", "--roles", "--connection", server.Connection(EmbeddedPostgres.Superuser, Database), .. place]);
        code.ShouldBe(0, said);
        (code, said) = await RunAsync(["migrate", "--connection", server.Connection(PostgresRoles.Migrator, Database), .. place]);
        code.ShouldBe(0, "a second run finds nothing to do: " + said);
        (code, said) = await RunAsync(["doctor", "--connection", app, .. place]);
        code.ShouldBe(0, said);
        said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5, said);
        (code, said) = await RunAsync(["doctor", "--connection", server.Connection(PostgresRoles.Migrator, Database), .. place]);
        code.ShouldBe(1);
        said.ShouldContain("role: FAULT The role governance_migrator passes row-level security by");

        string[] first = ["setup", "--organization", "Nordhafen Bank", "--email", "owner@bank.example", "--address", "https://portal.example", "--connection", app, .. place];
        (code, said) = await RunAsync(first);
        code.ShouldBe(0, said);
        said.ShouldMatch("^https://portal.example/invitations/[A-Za-z0-9_-]{43}\r?\n$");
        (code, said) = await RunAsync(first);
        (code, said.Trim()).ShouldBe((2, "There are organizations already: their owners invite people from within."));

        await using var host = HostProcess.Start(data.Folder, "--environment", "Production", "--ConnectionStrings:Governance", app, "--ConnectionStrings:SignIn", server.Connection(PostgresRoles.SignIn, Database));
        using var client = new HttpClient { BaseAddress = await host.AddressAsync(Stop) };
        (await client.GetStringAsync(new Uri("/healthz", UriKind.Relative), Stop)).ShouldBe("Healthy");
        (await host.InterruptAsync(Stop)).ShouldBe(0, host.Errors);
        Directory.Exists(Path.Combine(data.Folder, "postgres")).ShouldBeFalse("Production started a server of its own");

        var masterKey = Path.Combine(data.Folder, "keys", "master.key");
        File.Delete(masterKey);
        (await RefusesAsync(server)).ShouldStartWith($"The master key file {masterKey} is missing.");
        MasterKeyFile.Create(masterKey);
        (await RefusesAsync(server)).ShouldStartWith($"The master key in {masterKey} (check value ");
    }

    private async Task<string> RefusesAsync(EmbeddedPostgres server)
    {
        await using var host = HostProcess.Start(data.Folder, "--environment", "Production", "--ConnectionStrings:Governance", server.Connection(PostgresRoles.App, Database), "--ConnectionStrings:SignIn", server.Connection(PostgresRoles.SignIn, Database));
        (await host.ExitAsync(Stop)).ShouldBe(1, host.Errors);
        return host.Errors;
    }

    [Fact]
    public async Task The_app_role_may_not_migrate()
    {
        var server = await DatabaseServer.ServerAsync();
        var (code, said) = await RunAsync(["migrate", "--connection", server.Connection(PostgresRoles.App, "postgres"), "--data", data.Folder]);
        code.ShouldBe(1);
        said.ShouldContain("governance_owner");
    }

    [Theory]
    [InlineData("migrate --data /nowhere", "--connection is missing: the connection string of the database. No portal runs one of its own on /nowhere.")]
    [InlineData("migrate --connection", "--connection lacks its value.")]
    [InlineData("migrate --provider oracle --connection x", "--provider is oracle; it can be postgres or sqlserver.")]
    [InlineData("doctor --verbose", "'--verbose' is not known here; there are --provider, --connection, --data.")]
    public async Task A_verb_says_what_it_lacks(string line, string sentence)
    {
        var (code, said) = await RunAsync(line.Split(' '));
        code.ShouldBe(2);
        said.Trim().ShouldBe(sentence);
    }

    private static async Task<(int Code, string Said)> RunAsync(string[] line)
    {
        await using var said = new StringWriter();
        var code = await Governance.RunAsync(line, said, said, Stop);
        return (code, said.ToString());
    }
}
