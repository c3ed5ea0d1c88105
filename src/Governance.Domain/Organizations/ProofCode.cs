using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Governance.Domain.Organizations;

/// <summary>The code mailed to prove a domain: eight digits, guarded by few tries and a short life. Only a hash is stored.</summary>
public sealed record ProofCode
{
    private ProofCode(string text) => Text = text;

    /// <summary>Eight digits, as they stand in the mail.</summary>
    public string Text { get; }

    /// <summary>A fresh one.</summary>
    public static ProofCode New() => new(RandomNumberGenerator.GetInt32(100_000_000).ToString("D8", CultureInfo.InvariantCulture));

    /// <summary>Its hash for one proof: SHA-256 over the proof's id and the digits, in lower-case hexadecimal.</summary>
    public string HashFor(DomainProofId proof) => Hash(proof, Text);

    /// <summary>Whether a typed text has this hash; spaces and hyphens do not count. Takes the same time either way.</summary>
    public static bool Matches(DomainProofId proof, string hash, string? typed)
    {
        var digits = new string([.. (typed ?? "").Where(char.IsAsciiDigit)]);
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Hash(proof, digits)), Encoding.ASCII.GetBytes(hash));
    }

    /// <summary>Never the code.</summary>
    public override string ToString() => "(proof code)";

    private static string Hash(DomainProofId proof, string digits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{proof.Value:N}:{digits}"))));
}
