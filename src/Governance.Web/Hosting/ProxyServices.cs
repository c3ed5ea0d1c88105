using System.Net;
using Governance.Data.Providers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace Governance.Web.Hosting;

/// <summary>Who may say from where a request really came: only the proxies that the operator names.</summary>
public static class ProxyServices
{
    /// <summary>The setting: addresses and networks, separated by commas, such as <c>10.0.0.5, 10.1.0.0/16</c>.</summary>
    public const string Setting = "Proxies";

    /// <summary>Reads <see cref="Setting"/>. Refuses what is neither an address nor a network.</summary>
    public static void AddProxies(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var named = builder.Configuration[Setting]?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        builder.Services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // without a name nobody is believed, not even this machine
            forwarded.ForwardedHeaders = named.Length == 0 ? ForwardedHeaders.None : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            // as many as stand in a row, each of them named
            forwarded.ForwardLimit = null;
            foreach (var proxy in named) Believe(forwarded, proxy);
        });
    }

    private static void Believe(ForwardedHeadersOptions forwarded, string proxy)
    {
        if (IPAddress.TryParse(proxy, out var address)) forwarded.KnownProxies.Add(address);
        else if (System.Net.IPNetwork.TryParse(proxy, out var network)) forwarded.KnownIPNetworks.Add(network);
        else throw new StartRefused($"{Setting} names {proxy}, which is neither an address nor a network such as 10.1.0.0/16.");
    }
}
