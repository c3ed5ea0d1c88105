using Governance.Testing;
using Shouldly;
using Xunit;

namespace Governance.Web.Tests.Hosting;

public sealed class PlainHttpTests(EmbeddedData data) : IClassFixture<EmbeddedData>
{
    private static readonly string[] Plainly = ["--environment", "Production", "--evaluate", "--PlainHttp", "true"];
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("http://0.0.0.0:0"), InlineData("http://[::]:0"), InlineData("http://*:0"), InlineData("http://governance.bank.example:0")]
    public async Task Cookies_without_TLS_do_not_leave_the_machine_outside_Development(string address)
    {
        await RefusesAsync(Reachable(address), [.. Plainly, "--urls", "http://127.0.0.1:0;" + address]);
        data.Server.ShouldBeNull("the server was started for nothing");
    }

    [Fact]
    public async Task An_address_that_the_web_server_was_told_of_elsewhere_is_refused_as_well()
    {
        await RefusesAsync(Reachable("http://0.0.0.0:5180"), [.. Plainly, "--Kestrel:Endpoints:Open:Url", "http://0.0.0.0:5180"]);
        data.Server.ShouldBeNull("the server was left behind");
    }

    [Fact]
    public async Task On_the_machine_itself_the_portal_starts_without_TLS_in_any_environment()
    {
        await using var host = HostProcess.Start(data.Folder, Plainly);
        (await host.AddressAsync(Stop)).IsLoopback.ShouldBeTrue();
        (await host.InterruptAsync(Stop)).ShouldBe(0, host.Errors);
    }

    // what is refused next shows that the address was not
    [Fact]
    public Task In_Development_it_starts_on_any_address() =>
        RefusesAsync("Database:Provider is oracle; it can be postgres or sqlserver.", "--PlainHttp", "true", "--urls", "http://0.0.0.0:0", "--Database:Provider", "oracle");

    private static string Reachable(string address) =>
        $"With PlainHttp, cookies go without TLS, and {address} can be reached from other machines: end TLS in front and leave PlainHttp out, or listen on http://localhost:5080 alone.";

    private async Task RefusesAsync(string sentence, params string[] arguments)
    {
        await using var host = HostProcess.Start(data.Folder, arguments);
        (await host.ExitAsync(Stop)).ShouldBe(1, host.Errors);
        host.Errors.ShouldBe(sentence);
    }
}
