using System.Net;
using Governance.Data.Providers;
using Governance.Web.Access;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Governance.Web.Hosting;

/// <summary>
/// How far cookies without TLS may go: in Development anywhere, elsewhere from one program to another of the same machine. The addresses
/// that are asked for are looked at before anything starts, and once more those that the web server has taken, wherever it was told of them.
/// </summary>
public sealed class PlainHttpReach(CookieRules cookies, IWebHostEnvironment environment, IServer server) : IHostedLifecycleService
{
    /// <summary>Refuses addresses that other machines can reach, where cookies go without TLS outside of Development.</summary>
    public void Ensure(IEnumerable<string> addresses)
    {
        if (!cookies.PlainHttp || environment.IsDevelopment()) return;
        if (addresses.FirstOrDefault(a => !StaysHere(BindingAddress.Parse(a))) is { } open)
            throw new StartRefused($"With PlainHttp, cookies go without TLS, and {open} can be reached from other machines: end TLS in front and leave PlainHttp out, or listen on http://localhost:5080 alone.");
    }

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Ensure(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // the web server takes any name but localhost for every address of the machine
    private static bool StaysHere(BindingAddress address) => address.IsUnixPipe || address.IsNamedPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip));
}
