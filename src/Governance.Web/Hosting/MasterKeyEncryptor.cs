using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Governance.Vault.Keys;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace Governance.Web.Hosting;

/// <summary>Encrypts the keys of Data Protection, which lie in the database, under the master key, which does not (SECURITY 6): AES-256-GCM, nonce, text and tag in one.</summary>
public sealed class MasterKeyEncryptor(IServiceProvider services) : IXmlEncryptor, IXmlDecryptor
{
    private const int NonceLength = 12, TagLength = 16;

    // asked for when it is needed: Data Protection makes this object before the master key is loaded
    private byte[] Key => services.GetRequiredService<MasterKey>().Derive("data protection");

    /// <inheritdoc />
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var text = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var closed = new byte[NonceLength + text.Length + TagLength];
        RandomNumberGenerator.Fill(closed.AsSpan(0, NonceLength));
        using var aes = new AesGcm(Key, TagLength);
        aes.Encrypt(closed.AsSpan(0, NonceLength), text, closed.AsSpan(NonceLength, text.Length), closed.AsSpan(NonceLength + text.Length));
        return new EncryptedXmlInfo(new XElement("underMasterKey", Convert.ToBase64String(closed)), typeof(MasterKeyEncryptor));
    }

    /// <inheritdoc />
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        var closed = Convert.FromBase64String(encryptedElement.Value);
        var text = new byte[closed.Length - NonceLength - TagLength];
        using var aes = new AesGcm(Key, TagLength);
        aes.Decrypt(closed.AsSpan(0, NonceLength), closed.AsSpan(NonceLength, text.Length), closed.AsSpan(NonceLength + text.Length), text);
        return XElement.Parse(Encoding.UTF8.GetString(text));
    }
}
