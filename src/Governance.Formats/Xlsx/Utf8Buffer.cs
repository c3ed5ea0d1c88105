using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Governance.Formats.Xlsx;

/// <summary>Collects the bytes of XML until they are worth a write.</summary>
internal sealed class Utf8Buffer : IDisposable
{
    private const int FlushFrom = 64 << 10, NumberLength = 64, BytesPerCharacter = 3;
    private static readonly SearchValues<char> AsciiToEscape = SearchValues.Create(
        "&<>_\0\x01\x02\x03\x04\x05\x06\x07\x08\x0B\x0C\r\x0E\x0F\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1A\x1B\x1C\x1D\x1E\x1F");
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(2 * FlushFrom);
    private int length;

    /// <summary>Whether there is enough to write.</summary>
    public bool IsFull => length >= FlushFrom;

    /// <summary>Adds markup as it is.</summary>
    public void Markup(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Room(markup.Length));
        length += markup.Length;
    }

    /// <summary>Adds a number.</summary>
    public void Number<T>(T number) where T : IUtf8SpanFormattable
    {
        if (!number.TryFormat(Room(NumberLength), out var written, default, CultureInfo.InvariantCulture)) throw new ArgumentOutOfRangeException(nameof(number));
        length += written;
    }

    /// <summary>Adds the text of a cell, with all that XML cannot hold escaped.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(AsciiToEscape) && (Ascii.IsValid(text) || EscapedText.IsPlain(text))) Raw(text);
        else Raw(System.Security.SecurityElement.Escape(EscapedText.Encode(text)));
    }

    /// <summary>Writes what was collected and starts anew.</summary>
    public async Task FlushAsync(Stream target, CancellationToken cancel)
    {
        await target.WriteAsync(bytes.AsMemory(0, length), cancel);
        length = 0;
    }

    /// <inheritdoc />
    public void Dispose() => ArrayPool<byte>.Shared.Return(Interlocked.Exchange(ref bytes, []), clearArray: true);

    private void Raw(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Room(text.Length * BytesPerCharacter), out _, out var written);
        length += written;
    }

    private Span<byte> Room(int more)
    {
        if (bytes.Length - length < more)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(bytes.Length * 2, length + more));
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes, clearArray: true);
            bytes = larger;
        }
        return bytes.AsSpan(length);
    }
}
