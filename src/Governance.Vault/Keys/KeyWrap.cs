using System.Security.Cryptography;

namespace Governance.Vault.Keys;

/// <summary>Wraps one key under another: AES-256-GCM with a random nonce, bound to the purpose (NIST SP 800-38D).</summary>
internal static class KeyWrap
{
    /// <summary>The length of every key in bytes.</summary>
    public const int KeyLength = 32;

    private const int NonceLength = 12, TagLength = 16;

    /// <summary>Nonce, wrapped key and tag in one.</summary>
    public static byte[] Wrap(ReadOnlySpan<byte> under, ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose)
    {
        var wrapped = new byte[NonceLength + KeyLength + TagLength];
        RandomNumberGenerator.Fill(wrapped.AsSpan(0, NonceLength));
        using var aes = new AesGcm(under, TagLength);
        aes.Encrypt(wrapped.AsSpan(0, NonceLength), key, wrapped.AsSpan(NonceLength, KeyLength), wrapped.AsSpan(NonceLength + KeyLength), purpose);
        return wrapped;
    }

    /// <summary>The key, or null where it was wrapped under another key or for another purpose.</summary>
    public static byte[]? Unwrap(ReadOnlySpan<byte> under, ReadOnlySpan<byte> wrapped, ReadOnlySpan<byte> purpose)
    {
        if (wrapped.Length != NonceLength + KeyLength + TagLength) return null;
        var key = new byte[KeyLength];
        using var aes = new AesGcm(under, TagLength);
        try
        {
            aes.Decrypt(wrapped[..NonceLength], wrapped.Slice(NonceLength, KeyLength), wrapped[(NonceLength + KeyLength)..], key, purpose);
            return key;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
