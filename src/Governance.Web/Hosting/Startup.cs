using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;
using Governance.Data.Providers;
using Governance.Domain;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Npgsql;

namespace Governance.Web.Hosting;

/// <summary>Runs the host from the first line on the console to the exit code.</summary>
public static class Startup
{
    /// <summary>0 after an orderly end; 1, with one sentence on standard error, where the host cannot start.</summary>
    /// <param name="app">The host.</param>
    /// <param name="pipeline">Puts together what a request passes, while the database comes up.</param>
    public static async Task<int> RunToEndAsync(this WebApplication app, Action<WebApplication> pipeline)
    {
        ArgumentNullException.ThrowIfNull(app);
        ArgumentNullException.ThrowIfNull(pipeline);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
        // asked of the host itself, it would be gone by the time it is needed
        var stopping = app.Lifetime.ApplicationStopping;
        // however it ends, the database that was begun is stopped
        await using var ending = app;
        using var interrupted = Early(PosixSignal.SIGINT, app);
        using var terminated = Early(PosixSignal.SIGTERM, app);
        try
        {
            var asked = app.Configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) ?? [];
            app.Services.GetRequiredService<PlainHttpReach>().Ensure(asked);
            EnsureFree(asked);
            app.Services.GetRequiredService<DatabaseHost>().Begin(stopping);
            pipeline(app);
            await app.RunAsync();
            return 0;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Ctrl-C before the portal was up
            return 0;
        }
        catch (Exception refusal) when (refusal is StartRefused or Refused)
        {
            return await RefuseAsync(refusal.Message);
        }
        catch (NpgsqlException unreachable)
        {
            return await RefuseAsync("The database cannot be used: " + unreachable.Message.ReplaceLineEndings(" "));
        }
    }

    // the host listens to signals only when everything is put together
    private static PosixSignalRegistration Early(PosixSignal signal, WebApplication app) => PosixSignalRegistration.Create(signal, heard =>
    {
        heard.Cancel = true;
        app.Lifetime.StopApplication();
    });

    private static async Task<int> RefuseAsync(string sentence)
    {
        await Console.Error.WriteLineAsync(sentence);
        return 1;
    }

    private static void Announce(WebApplication app)
    {
        if (app.Environment.IsEnvironment("Testing")) return;
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? []) Console.WriteLine("Governance is at " + address);
        foreach (var line in app.Services.GetServices<IStartupLines>().SelectMany(l => l.Lines)) Console.WriteLine(line);
        Console.WriteLine("Ctrl-C stops it.");
    }

    // before anything is started: the web server would notice last, when the database is already up
    private static void EnsureFree(IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Select(BindingAddress.Parse))
        {
            if (address.IsUnixPipe || address.IsNamedPipe || address.Port == 0) continue;
            try
            {
                using var probe = new TcpListener(IPAddress.TryParse(address.Host, out var ip) ? ip : IPAddress.Loopback, address.Port);
                probe.Start();
            }
            catch (SocketException taken)
            {
                throw new StartRefused($"The address {address} is taken or not ours to take: stop what uses it, or start with --urls http://localhost:5081.", taken);
            }
        }
    }
}
