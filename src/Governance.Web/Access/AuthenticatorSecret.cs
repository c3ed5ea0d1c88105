using Governance.Data.SignIn;

namespace Governance.Web.Access;

/// <summary>The secret of an authenticator app while it is set up, as people and apps read it.</summary>
public sealed record AuthenticatorSecret(byte[] Bytes, string Address)
{
    /// <summary>In groups of four, to type.</summary>
    public string Typed => string.Join(' ', Base32.Encode(Bytes).Chunk(4).Select(group => new string(group)));

    /// <summary>A link that opens an app on the same device.</summary>
    public string Link => $"otpauth://totp/Governance:{Uri.EscapeDataString(Address)}?secret={Base32.Encode(Bytes)}&issuer=Governance";
}
