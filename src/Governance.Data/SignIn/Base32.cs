using System.Text;

namespace Governance.Data.SignIn;

/// <summary>Bytes as letters and digits that people can type (RFC 4648 section 6), without padding.</summary>
public static class Base32
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>Bytes to text.</summary>
    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (bits, count) = (0, 0);
        foreach (var b in bytes)
        {
            (bits, count) = ((bits << 8) | b, count + 8);
            for (; count >= 5; count -= 5) text.Append(Alphabet[(bits >> (count - 5)) & 31]);
            bits &= (1 << count) - 1;
        }
        return count > 0 ? text.Append(Alphabet[(bits << (5 - count)) & 31]).ToString() : text.ToString();
    }

    /// <summary>Text to bytes; spaces and hyphens are dropped. Throws <see cref="FormatException"/> for any other character.</summary>
    public static byte[] Decode(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var bytes = new List<byte>(text.Length * 5 / 8);
        var (bits, count) = (0, 0);
        foreach (var c in text.ToUpperInvariant().Where(c => c is not (' ' or '-')))
        {
            var digit = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0) throw new FormatException("Not base32.");
            (bits, count) = ((bits << 5) | digit, count + 5);
            if (count < 8) continue;
            bytes.Add((byte)(bits >> (count - 8)));
            count -= 8;
            bits &= (1 << count) - 1;
        }
        return [.. bytes];
    }
}
