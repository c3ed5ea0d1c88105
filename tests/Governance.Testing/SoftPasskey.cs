using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Governance.Domain;
using Microsoft.AspNetCore.Identity;

namespace Governance.Testing;

/// <summary>A passkey in software: a P-256 key that signs as an authenticator does.</summary>
public sealed class SoftPasskey(string relyingParty = "localhost") : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private byte uses;
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);

    /// <summary>Its id, base64url.</summary>
    public string Id => Base64Url.EncodeToString(id);

    /// <summary>The public key, COSE (RFC 9053 section 7.1.1).</summary>
    public byte[] PublicKey
    {
        get
        {
            var point = key.ExportParameters(includePrivateParameters: false).Q;
            return [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20, .. point.X!, 0x22, 0x58, 0x20, .. point.Y!];
        }
    }

    /// <summary>What the account keeps of it.</summary>
    public UserPasskeyInfo Kept(DateTimeOffset now) => new(id, PublicKey, now, 0, ["internal"], isUserVerified: true, isBackupEligible: false, isBackedUp: false, [], []);

    /// <summary>Answers an offer, as it came from the portal, with the new passkey; without attestation (Web Authentication Level 3, section 6.5.4).</summary>
    public string Make(string challenge, string origin)
    {
        var client = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "webauthn.create", challenge, origin, crossOrigin = false }));
        byte[] authenticator = [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), 0x45, 0, 0, 0, 0, .. new byte[16], 0, (byte)id.Length, .. id, .. PublicKey];
        // CBOR: a map of "fmt": "none", "attStmt": an empty map, "authData": bytes
        byte[] attestation = [0xa3, 0x63, .. "fmt"u8, 0x64, .. "none"u8, 0x67, .. "attStmt"u8, 0xa0, 0x68, .. "authData"u8, 0x58, (byte)authenticator.Length, .. authenticator];
        return JsonSerializer.Serialize(new
        {
            id = Id, rawId = Id, type = "public-key", clientExtensionResults = new { },
            response = new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(attestation), transports = (string[])["internal"] },
        });
    }

    /// <summary>Signs a challenge; the credential as a browser gives it, with the person that it was made for where nobody is known yet.</summary>
    public string Sign(string challenge, bool verified = true, string? origin = null, UserId? user = null)
    {
        var client = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "webauthn.get", challenge, origin = origin ?? $"https://{relyingParty}", crossOrigin = false }));
        byte[] authenticator = [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), (byte)(verified ? 0x05 : 0x01), 0, 0, 0, ++uses];
        byte[] signed = [.. authenticator, .. SHA256.HashData(client)];
        var signature = key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return JsonSerializer.Serialize(new
        {
            id = Id, rawId = Id, type = "public-key", clientExtensionResults = new { },
            response = new { clientDataJSON = Base64Url.EncodeToString(client), authenticatorData = Base64Url.EncodeToString(authenticator), signature = Base64Url.EncodeToString(signature), userHandle = user is { } known ? Base64Url.EncodeToString(Encoding.UTF8.GetBytes(known.Value.ToString("D"))) : null },
        });
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
