using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;

namespace Governance.Data.SignIn;

/// <summary>Seals the keys of Data Protection with AES-256-GCM before they go into the database.</summary>
public sealed class ProtectionCipher(IServiceProvider services) : IXmlEncryptor, IXmlDecryptor
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    /// <inheritdoc />
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var message = new byte[NonceLength + TagLength + plain.Length];
        var (nonce, tag, text) = Parts(message);
        RandomNumberGenerator.Fill(nonce.Span);
        using var cipher = Cipher();
        cipher.Encrypt(nonce.Span, plain, text.Span, tag.Span);
        return new(new XElement("sealed", Convert.ToBase64String(message)), typeof(ProtectionCipher));
    }

    /// <inheritdoc />
    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        var message = Convert.FromBase64String(encryptedElement.Value);
        var (nonce, tag, text) = Parts(message);
        var plain = new byte[text.Length];
        using var cipher = Cipher();
        cipher.Decrypt(nonce.Span, text.Span, tag.Span, plain);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }

    private static (Memory<byte> Nonce, Memory<byte> Tag, Memory<byte> Text) Parts(byte[] message) =>
        (message.AsMemory(0, NonceLength), message.AsMemory(NonceLength, TagLength), message.AsMemory(NonceLength + TagLength));

    private AesGcm Cipher() => new(services.GetRequiredService<ProtectionSecret>().Bytes, TagLength);
}
