using System.Text;
using Governance.Domain;

namespace Governance.Formats.Questionnaires;

/// <summary>Text from programs that do not write UTF-8.</summary>
internal static class TextForm
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What the text is in; null where it is in UTF-8.</summary>
    public static Encoding? EncodingOf(byte[] bytes) => Wide(bytes)?.Encoding ?? (IsUtf8(bytes) ? null : Windows);

    /// <summary>The text in UTF-8 and what it was in, where that had to be changed: null where it was UTF-8.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Its name, for sentences.</param>
    /// <exception cref="Refused">It is in none of the known encodings.</exception>
    public static (byte[] Utf8, string? Was) Of(byte[] bytes, string fileName)
    {
        if (Wide(bytes) is { } wide) return (Converted(bytes, wide.Encoding, fileName), wide.Name);
        return IsUtf8(bytes) ? (bytes, null) : (Converted(bytes, Windows, fileName), "Windows-1252");
    }

    private static Encoding Windows => CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static bool IsUtf8(byte[] bytes)
    {
        try
        {
            Strict.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static (Encoding Encoding, string Name)? Wide(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE, 0, 0]) || bytes.StartsWith((ReadOnlySpan<byte>)[0, 0, 0xFE, 0xFF])) return (new UTF32Encoding(bytes[0] == 0, byteOrderMark: true, throwOnInvalidCharacters: true), "UTF-32");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return (new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16");
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return (new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true), "UTF-16");
        // without a mark: in the beginning of a table or of JSON every other byte of UTF-16 is 0
        var head = bytes[..(Math.Min(bytes.Length, 64) / 2 * 2)];
        if (head.Length < 4) return null;
        var (even, odd) = (0, 0);
        for (var i = 0; i < head.Length; i += 2) (even, odd) = (even + (head[i] == 0 ? 1 : 0), odd + (head[i + 1] == 0 ? 1 : 0));
        if (odd * 4 >= head.Length && even == 0) return (new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16");
        return even * 4 >= head.Length && odd == 0 ? (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16") : null;
    }

    private static byte[] Converted(byte[] bytes, Encoding encoding, string fileName)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return Strict.GetBytes(text.StartsWith('\uFEFF') ? text[1..] : text);
        }
        catch (ArgumentException)
        {
            // also what the strict encoder throws at half a surrogate pair
            throw new Refused(ReadingRefusals.NotText.With(fileName));
        }
    }
}
