using System.Security.Cryptography;
using System.Text;
using Governance.Domain;
using Governance.Domain.Evidence;
using Governance.Domain.Signing;

namespace Governance.Vault.Keys;

/// <summary>The key above all others, 256 bits, kept outside the database. It wraps the organizations' keys and never leaves this object.</summary>
public sealed class MasterKey
{
    private readonly byte[] key;

    /// <summary>A master key of 32 bytes.</summary>
    /// <exception cref="ArgumentException">It has another length.</exception>
    public MasterKey(ReadOnlySpan<byte> key)
    {
        if (key.Length != KeyWrap.KeyLength) throw new ArgumentException("A master key has 32 bytes.", nameof(key));
        this.key = key.ToArray();
        CheckValue = Convert.ToHexStringLower(Derive("check value").AsSpan(0, 8));
    }

    /// <summary>16 hexadecimal digits that tell this key from another and reveal nothing of it; the installation records them.</summary>
    public string CheckValue { get; }

    /// <summary>The key that seals permits: for Exchange, which issues them.</summary>
    public PermitKey PermitKey => new(Derive("permit"));

    /// <summary>What the private halves of signing keys are kept under.</summary>
    public SigningKeyWrap SigningKeyWrap => new(Derive("signing keys"));

    /// <summary>A key of 32 bytes for another purpose (RFC 5869).</summary>
    public byte[] Derive(string purpose) => HKDF.DeriveKey(HashAlgorithmName.SHA256, key, KeyWrap.KeyLength, info: Encoding.UTF8.GetBytes($"governance {purpose}"));

    /// <summary>Makes a new key for an organization.</summary>
    public OrganizationKey NewOrganizationKey(TenantId organization, int version)
    {
        var fresh = RandomNumberGenerator.GetBytes(KeyWrap.KeyLength);
        var wrapped = KeyWrap.Wrap(key, fresh, Purpose(organization, version));
        CryptographicOperations.ZeroMemory(fresh);
        return new OrganizationKey(organization, version, wrapped);
    }

    /// <summary>Opens an organization's key; the caller wipes it after use.</summary>
    /// <exception cref="Refused">It was wrapped by another master key, or for another organization.</exception>
    internal byte[] Unwrap(OrganizationKey wrapped) =>
        KeyWrap.Unwrap(key, wrapped.Wrapped.Span, Purpose(wrapped.Organization, wrapped.Version)) ?? throw new Refused(VaultRefusals.KeyDoesNotOpen);

    private static byte[] Purpose(TenantId organization, int version) => Encoding.UTF8.GetBytes($"organization key {organization.Value:N} {version}");
}
