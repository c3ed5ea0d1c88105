using System.Buffers.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Governance.Data;
using Governance.Domain.Exchange.Contents;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Governance.Web.Access;

/// <summary>
/// Signing a content with one's own passkey. Unlike a sign-in, the challenge is the hash of the content itself, so that the assertion
/// proves what was signed; a replay would sign the same content again, which says nothing new.
/// </summary>
public sealed class SigningCeremony(UserManager<User> users, Visitor visitor, IOptions<IdentityPasskeyOptions> options)
{
    /// <summary>The domain for which passkeys are made.</summary>
    public string RelyingParty => options.Value.ServerDomain ?? "localhost";

    /// <summary>Whether the person has a passkey.</summary>
    public async Task<bool> HasKeyAsync() => (await PasskeysAsync()).Count > 0;

    /// <summary>What the browser needs to sign a hash, as JSON (Web Authentication Level 3, section 5.5).</summary>
    public async Task<string> AskAsync(string sha256)
    {
        var allowed = (await PasskeysAsync()).Select(passkey => new { type = "public-key", id = Base64Url.EncodeToString(passkey.CredentialId) });
        return JsonSerializer.Serialize(new { challenge = Base64Url.EncodeToString(Convert.FromHexString(sha256)), rpId = RelyingParty, userVerification = "required", allowCredentials = allowed });
    }

    /// <summary>The assertion that the browser brought, with the public key of the person's own passkey; null where it is of no passkey of theirs.</summary>
    public async Task<PasskeyAssertion?> ShownAsync(string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            var shown = JsonNode.Parse(credential);
            var response = shown?["response"];
            if ((string?)shown?["rawId"] is not { } id || response is null) return null;
            var passkey = (await PasskeysAsync()).FirstOrDefault(own => string.Equals(Base64Url.EncodeToString(own.CredentialId), id, StringComparison.Ordinal));
            return passkey is null || (string?)response["clientDataJSON"] is not { } client || (string?)response["authenticatorData"] is not { } authenticator || (string?)response["signature"] is not { } signature
                ? null
                : new(id, Base64Url.EncodeToString(passkey.PublicKey), client, authenticator, signature);
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task<IList<UserPasskeyInfo>> PasskeysAsync() => await users.FindByIdAsync(visitor.Id.Value.ToString()) is { } user ? await users.GetPasskeysAsync(user) : [];
}
