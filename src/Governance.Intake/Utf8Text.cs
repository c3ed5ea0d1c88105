using System.Buffers;
using System.Text;
using Governance.Domain;

namespace Governance.Intake;

/// <summary>Text as it is taken in: valid UTF-8 without control characters other than tab, line break and form feed.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> ControlCharacters =
        SearchValues.Create("\0\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F\x7F");

    /// <summary>Reads the whole text once in constant memory.</summary>
    /// <exception cref="Refused">The line that is not text is named.</exception>
    public static void Check(Stream content, string where)
    {
        var bytes = new byte[16 << 10];
        var chars = new char[bytes.Length + 1];
        var decoder = Strict.GetDecoder();
        var line = 1;
        for (var ended = false; !ended;)
        {
            var read = content.Read(bytes);
            ended = read == 0;
            var text = chars.AsSpan(0, Decode(decoder, bytes.AsSpan(0, read), chars, ended, where, line));
            if (text.IndexOfAny(ControlCharacters) is >= 0 and var at) throw new Refused(IntakeRefusals.ControlCharacter.With(where, line + text[..at].Count('\n')));
            line += text.Count('\n');
        }
    }

    private static int Decode(Decoder decoder, ReadOnlySpan<byte> bytes, char[] chars, bool flush, string where, int line)
    {
        try
        {
            return decoder.GetChars(bytes, chars, flush);
        }
        catch (DecoderFallbackException invalid)
        {
            throw new Refused(IntakeRefusals.NotUtf8.With(where, line + bytes[..Math.Clamp(invalid.Index, 0, bytes.Length)].Count((byte)'\n')));
        }
    }
}
