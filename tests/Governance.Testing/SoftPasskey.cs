using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;

namespace Governance.Testing;

/// <summary>A passkey in software: a P-256 key that signs as an authenticator does.</summary>
public sealed class SoftPasskey(string relyingParty = "localhost") : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
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

    /// <summary>Signs a challenge; the credential as a browser gives it.</summary>
    public string Sign(string challenge, bool verified = true, string? origin = null)
    {
        var client = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "webauthn.get", challenge, origin = origin ?? $"https://{relyingParty}", crossOrigin = false }));
        byte[] authenticator = [.. SHA256.HashData(Encoding.UTF8.GetBytes(relyingParty)), (byte)(verified ? 0x05 : 0x01), 0, 0, 0, 1];
        byte[] signed = [.. authenticator, .. SHA256.HashData(client)];
        var signature = key.SignData(signed, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return JsonSerializer.Serialize(new
        {
            id = Id, rawId = Id, type = "public-key",
            response = new { clientDataJSON = Base64Url.EncodeToString(client), authenticatorData = Base64Url.EncodeToString(authenticator), signature = Base64Url.EncodeToString(signature) },
        });
    }

    /// <inheritdoc />
    public void Dispose() => key.Dispose();
}
