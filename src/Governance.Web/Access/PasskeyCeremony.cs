using Governance.Data;
using Microsoft.AspNetCore.Identity;

namespace Governance.Web.Access;

/// <summary>The two dances of WebAuthn: making a passkey, and showing that one has it. The challenge waits in a sealed cookie and is good once.</summary>
public sealed class PasskeyCeremony(IPasskeyHandler<User> passkeys, UserManager<User> users, SealedCookie cookie, IHttpContextAccessor http)
{
    private const string Making = "passkey-making";
    private const string Showing = "passkey-showing";

    private HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("There is no request.");

    /// <summary>What the browser needs to make a passkey for a person, as JSON.</summary>
    public async Task<string> OfferAsync(Guid user, string address, string displayName)
    {
        var options = await passkeys.MakeCreationOptionsAsync(new() { Id = user.ToString("D"), Name = address, DisplayName = displayName }, Http);
        cookie.Leave(Making, options.AttestationState ?? "");
        return options.CreationOptionsJson;
    }

    /// <summary>The passkey that the browser made, and for whom; null where it does not answer the offer.</summary>
    public async Task<MadePasskey?> MadeAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential) || cookie.Read(Making) is not { } state) return null;
        cookie.Remove(Making);
        var result = await passkeys.PerformAttestationAsync(new() { HttpContext = Http, CredentialJson = credential, AttestationState = state });
        return result.Succeeded ? new(Guid.Parse(result.UserEntity.Id), result.Passkey) : null;
    }

    /// <summary>What the browser needs to show a passkey, of one person or of whoever comes, as JSON.</summary>
    public async Task<string> AskAsync(User? user)
    {
        var options = await passkeys.MakeRequestOptionsAsync(user, Http);
        cookie.Leave(Showing, options.AssertionState ?? "");
        return options.RequestOptionsJson;
    }

    /// <summary>Whose passkey the browser showed; null where it does not answer the question or is nobody's. Notes its use.</summary>
    public async Task<User?> ShownAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential) || cookie.Read(Showing) is not { } state) return null;
        cookie.Remove(Showing);
        var result = await passkeys.PerformAssertionAsync(new() { HttpContext = Http, CredentialJson = credential, AssertionState = state });
        if (!result.Succeeded) return null;
        await users.AddOrUpdatePasskeyAsync(result.User, result.Passkey);
        return result.User;
    }
}
