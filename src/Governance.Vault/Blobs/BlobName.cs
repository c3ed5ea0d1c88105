using System.Security.Cryptography;

namespace Governance.Vault.Blobs;

/// <summary>Names of blobs: 32 random hexadecimal digits, which tell nothing and cannot be a path.</summary>
public static class BlobName
{
    private const int Length = 32;

    /// <summary>A fresh name.</summary>
    public static string New() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(Length / 2));

    /// <summary>Gives the name back if it is one.</summary>
    /// <exception cref="ArgumentException">It is not a blob's name.</exception>
    public static string Checked(string name) =>
        name.Length == Length && name.All(char.IsAsciiHexDigitLower) ? name : throw new ArgumentException("A blob's name has 32 hexadecimal digits.", nameof(name));
}
