using System.Security.Cryptography;
using Governance.Data.SignIn;
using Microsoft.AspNetCore.DataProtection;

namespace Governance.Web.Access;

/// <summary>Holds a fresh secret, sealed, in the form that asks for its first code, so that nothing is stored before the app works.</summary>
public sealed class AuthenticatorSetup(IDataProtectionProvider protection)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);
    private readonly ITimeLimitedDataProtector protector = protection.CreateProtector("Governance.AuthenticatorSetup").ToTimeLimitedDataProtector();

    /// <summary>A fresh secret, sealed for one address.</summary>
    public string Begin(string address) => Convert.ToBase64String(protector.CreateProtector(address).ToTimeLimitedDataProtector().Protect(Totp.NewSecret(), Lifetime));

    /// <summary>The secret of a form; null where it was altered, made for another address, or is older than an hour.</summary>
    public AuthenticatorSecret? Open(string? setup, string address)
    {
        try { return new(protector.CreateProtector(address).ToTimeLimitedDataProtector().Unprotect(Convert.FromBase64String(setup ?? "")), address); }
        catch (Exception broken) when (broken is CryptographicException or FormatException) { return null; }
    }
}
