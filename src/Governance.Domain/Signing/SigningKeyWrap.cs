using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Signing;

/// <summary>What the private halves of the portal's signing keys are kept under: AES-256-GCM with a random nonce, bound to the key's id (NIST SP 800-38D).</summary>
public sealed class SigningKeyWrap
{
    /// <summary>The length of the key in bytes.</summary>
    public const int Length = 32;

    private const int NonceLength = 12, TagLength = 16;
    private readonly byte[] key;

    /// <summary>A key of 32 bytes.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public SigningKeyWrap(ReadOnlySpan<byte> key)
    {
        if (key.Length != Length) throw new ArgumentException("A wrapping key has 32 bytes.", nameof(key));
        this.key = key.ToArray();
    }

    /// <summary>Nonce, wrapped half and tag in one.</summary>
    internal byte[] Wrap(ReadOnlySpan<byte> half, string keyId)
    {
        var wrapped = new byte[NonceLength + half.Length + TagLength];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(wrapped.AsSpan(0, NonceLength), half, wrapped.AsSpan(NonceLength, half.Length), wrapped.AsSpan(NonceLength + half.Length), Encoding.UTF8.GetBytes(keyId));
        return wrapped;
    }

    /// <summary>The private half; the caller wipes it after use.</summary>
    /// <exception cref="CryptographicException">It was wrapped under another key, or for another id.</exception>
    internal byte[] Unwrap(ReadOnlySpan<byte> wrapped, string keyId)
    {
        var half = new byte[wrapped.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(wrapped[..NonceLength], wrapped[NonceLength..^TagLength], wrapped[^TagLength..], half, Encoding.UTF8.GetBytes(keyId));
        return half;
    }
}
