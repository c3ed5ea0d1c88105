using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Data.Providers;

/// <summary>
/// The tenant context as the database checks it: organization, person, expiry and their HMAC. A plain setting could be
/// overwritten by injected SQL; this one cannot be made without the key.
/// </summary>
public sealed class ContextSignature(ContextKey key, TimeProvider clock)
{
    private const int Minutes = 5;

    /// <summary><c>organization|person|expiry|hmac</c>; hex, digits, dashes and bars only.</summary>
    public string Of(TenantScope scope)
    {
        ArgumentNullException.ThrowIfNull(scope);
        var until = clock.GetUtcNow().AddMinutes(Minutes).ToUnixTimeSeconds();
        var body = string.Create(CultureInfo.InvariantCulture, $"{scope.Tenant?.Value:D}|{scope.User?.Value:D}|{until}");
        return body + "|" + Convert.ToHexStringLower(HMACSHA256.HashData(key.Bytes, Encoding.UTF8.GetBytes(body)));
    }
}
