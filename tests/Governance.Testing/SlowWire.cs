using System.Net;
using System.Net.Sockets;

namespace Governance.Testing;

/// <summary>
/// A wire to a database on which every answer takes a while, so that one side is done before the other begins: it counts how
/// often somebody asked and had to wait, whatever the statements and messages were.
/// </summary>
public sealed class SlowWire : IAsyncDisposable
{
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(40);
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly (string Host, int Port) server;
    private readonly Task accepting;
    private int roundTrips;
    private int asking;

    /// <summary>A wire to a server on this machine.</summary>
    public SlowWire(string host, int port)
    {
        server = (host, port);
        listener.Start();
        accepting = AcceptAsync();
    }

    /// <summary>Where it begins.</summary>
    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How often was asked and waited.</summary>
    public int RoundTrips => roundTrips;

    /// <summary>Counts from nought again.</summary>
    public void Forget() => roundTrips = 0;

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await end.CancelAsync();
        listener.Stop();
        await accepting;
        end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var both = new List<Task>();
        try
        {
            while (true) both.Add(CarryAsync(await listener.AcceptTcpClientAsync(end.Token)));
        }
        catch (OperationCanceledException)
        {
            await Task.WhenAll(both);
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using var near = client;
        using var far = new TcpClient { NoDelay = true };
        near.NoDelay = true;
        await far.ConnectAsync(server.Host, server.Port, end.Token);
        await Task.WhenAny(CopyAsync(near, far, asks: true), CopyAsync(far, near, asks: false));
    }

    private async Task CopyAsync(TcpClient from, TcpClient to, bool asks)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.GetStream().ReadAsync(buffer, end.Token) is > 0 and var count)
            {
                if (asks && Interlocked.Exchange(ref asking, 1) == 0) Interlocked.Increment(ref roundTrips);
                if (!asks)
                {
                    await Task.Delay(Delay, end.Token);
                    Interlocked.Exchange(ref asking, 0);
                }
                await to.GetStream().WriteAsync(buffer.AsMemory(0, count), end.Token);
            }
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // the wire was cut
        }
    }
}
