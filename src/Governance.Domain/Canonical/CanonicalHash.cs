using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Canonical;

/// <summary>SHA-256 as 64 lower-case hexadecimal digits.</summary>
public static class CanonicalHash
{
    /// <summary>The hash of canonical bytes.</summary>
    public static string Of(ReadOnlySpan<byte> canonical) => Convert.ToHexStringLower(SHA256.HashData(canonical));

    /// <summary>The hash of canonical text in UTF-8.</summary>
    public static string Of(string canonical) => Of(Encoding.UTF8.GetBytes(canonical));
}
