using System.Net;
using System.Net.Sockets;
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
    public static async Task<int> RunToEndAsync(this WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app));
        try
        {
            EnsureFree(app.Configuration["urls"]);
            await app.RunAsync();
            return 0;
        }
        catch (OperationCanceledException) when (app.Lifetime.ApplicationStopping.IsCancellationRequested)
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
    private static void EnsureFree(string? addresses)
    {
        foreach (var address in (addresses ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries).Select(BindingAddress.Parse))
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
