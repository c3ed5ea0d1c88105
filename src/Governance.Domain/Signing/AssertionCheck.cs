using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Domain.Exchange.Contents;

namespace Governance.Domain.Signing;

/// <summary>Verifies a passkey's assertion over a hash with nothing but the assertion itself (Web Authentication Level 3, section 7.2).</summary>
public static class AssertionCheck
{
    private const int HashLength = 32;
    private const int LeastLength = HashLength + 5;
    private const byte UserPresent = 0x01;
    private const byte UserVerified = 0x04;

    /// <summary>What is wrong with it, in sentences; none where it holds.</summary>
    /// <param name="assertion">The assertion.</param>
    /// <param name="sha256">The hash that should have been signed, in hexadecimal digits.</param>
    /// <param name="relyingParty">The domain for which the passkey was made.</param>
    public static IReadOnlyList<string> Problems(PasskeyAssertion assertion, string sha256, string relyingParty)
    {
        ArgumentNullException.ThrowIfNull(assertion);
        try
        {
            var client = Base64Url.DecodeFromChars(assertion.ClientData);
            var authenticator = Base64Url.DecodeFromChars(assertion.AuthenticatorData);
            return
            [
                .. OfClient(client, sha256, relyingParty),
                .. OfAuthenticator(authenticator, relyingParty),
                .. OfSignature(assertion, client, authenticator),
            ];
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or CryptographicException or InvalidOperationException)
        {
            return ["The signature cannot be read."];
        }
    }

    private static IEnumerable<string> OfClient(byte[] client, string sha256, string relyingParty)
    {
        using var document = JsonDocument.Parse(client);
        var said = document.RootElement;
        if (!string.Equals(Member(said, "type"), "webauthn.get", StringComparison.Ordinal)) yield return "The passkey was not asked to sign.";
        if (!string.Equals(Member(said, "challenge"), Base64Url.EncodeToString(Convert.FromHexString(sha256)), StringComparison.Ordinal)) yield return "The passkey signed another content.";
        var host = Uri.TryCreate(Member(said, "origin"), UriKind.Absolute, out var origin) ? origin.Host : "";
        if (!string.Equals(host, relyingParty, StringComparison.Ordinal) && !host.EndsWith("." + relyingParty, StringComparison.Ordinal)) yield return "The passkey was used at another site.";
    }

    private static IEnumerable<string> OfAuthenticator(byte[] authenticator, string relyingParty)
    {
        if (authenticator.Length < LeastLength)
        {
            yield return "The passkey's own statement is too short.";
            yield break;
        }
        if (!authenticator.AsSpan(0, HashLength).SequenceEqual(SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)))) yield return "The passkey belongs to another site.";
        var flags = authenticator[HashLength];
        if ((flags & UserPresent) == 0) yield return "Nobody was present when it was signed.";
        if ((flags & UserVerified) == 0) yield return "The person was not verified when it was signed.";
    }

    private static string[] OfSignature(PasskeyAssertion assertion, byte[] client, byte[] authenticator)
    {
        var key = CoseKey.Read(Base64Url.DecodeFromChars(assertion.PublicKey));
        byte[] signed = [.. authenticator, .. SHA256.HashData(client)];
        return key.Verifies(signed, Base64Url.DecodeFromChars(assertion.Signature)) ? [] : ["The signature does not belong to this content and key."];
    }

    private static string? Member(JsonElement said, string name) =>
        said.ValueKind is JsonValueKind.Object && said.TryGetProperty(name, out var member) && member.ValueKind is JsonValueKind.String ? member.GetString() : null;
}
