using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Governance.Domain.Organizations;

/// <summary>The secret in an invitation's link: 256 random bits. Only its SHA-256 is ever stored.</summary>
public sealed record InvitationToken
{
    private const int Bytes = 32;
    private readonly byte[] bits;

    private InvitationToken(byte[] bits) => this.bits = bits;

    /// <summary>As it stands in the link (base64url).</summary>
    public string Text => Base64Url.EncodeToString(bits);

    /// <summary>SHA-256 of the secret, in lower-case hexadecimal.</summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(bits));

    /// <summary>A fresh one.</summary>
    public static InvitationToken New() => new(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Reads a token from a link if it has the form of one.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out InvitationToken? token)
    {
        token = Base64Url.IsValid(text, out var length) && length == Bytes ? new InvitationToken(Base64Url.DecodeFromChars(text)) : null;
        return token is not null;
    }

    /// <summary>Never the secret.</summary>
    public override string ToString() => "(invitation token)";
}
