using System.Net;
using System.Net.Sockets;

namespace Governance.Web.Access;

/// <summary>
/// What of a sender's address is counted. Of IPv6 the first 64 bits, because whoever has one address there has all of its subnet
/// (RFC 6177); an IPv4 address that came wrapped into IPv6 as itself (RFC 4291 section 2.5.5.2).
/// </summary>
public static class SenderAddress
{
    private const int SubnetBytes = 8;

    /// <summary>The key under which tries from an address are counted; the empty text where the address is not known.</summary>
    public static string Key(IPAddress? address)
    {
        if (address is null) return "";
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        if (plain.AddressFamily is not AddressFamily.InterNetworkV6) return plain.ToString();
        var bytes = plain.GetAddressBytes();
        bytes.AsSpan(SubnetBytes).Clear();
        return new IPAddress(bytes) + "/64";
    }
}
