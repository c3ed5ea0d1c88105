using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Governance.Web.Tests.Hosting;

/// <summary>An SMTP server (RFC 5321) that takes one mail and keeps its lines.</summary>
internal sealed class MailListener : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    public MailListener()
    {
        listener.Start();
        Lines = TakeAsync();
    }

    public string Port => ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

    public Task<List<string>> Lines { get; }

    public void Dispose() => listener.Dispose();

    private async Task<List<string>> TakeAsync()
    {
        using var client = await listener.AcceptTcpClientAsync();
        using var reader = new StreamReader(client.GetStream());
        await using var writer = new StreamWriter(client.GetStream()) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        var lines = new List<string>();
        for (var text = false; await reader.ReadLineAsync() is { } line;)
        {
            lines.Add(line);
            if (text && line is not ".") continue;
            text = line is "DATA";
            await writer.WriteLineAsync(text ? "354 go on" : "250 fine");
        }
        return lines;
    }
}
