using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>HTML as an interpolated string says it, written as it is said and kept nowhere; what stands in the holes is encoded unless it is HTML itself. For what stands in every row or on every page.</summary>
[InterpolatedStringHandler]
internal readonly ref struct WrittenMarkup
{
    private const int Longest = 64;
    private static readonly SearchValues<char> Plain = SearchValues.Create("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.,: ");
    private readonly TextWriter writer;
    private readonly HtmlEncoder encoder;

    /// <summary>Begins to write.</summary>
    /// <param name="literalLength">How much of it is fixed; the compiler counts.</param>
    /// <param name="formattedCount">How many holes it has.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="encoder">What encodes.</param>
    public WrittenMarkup(int literalLength, int formattedCount, TextWriter writer, HtmlEncoder encoder)
    {
        // nothing is set aside, so neither count matters
        _ = (literalLength, formattedCount);
        (this.writer, this.encoder) = (writer, encoder);
    }

    /// <summary>Writes what stands between holes.</summary>
    public void AppendLiteral(string literal) => writer.Write(literal);

    /// <summary>Writes text, encoded; nothing for null.</summary>
    public void AppendFormatted(string? text)
    {
        if (!string.IsNullOrEmpty(text)) encoder.Encode(writer, text);
    }

    /// <summary>Writes HTML; nothing for null.</summary>
    public void AppendFormatted(IHtmlContent? html) => html?.WriteTo(writer, encoder);

    /// <summary>Writes a value as the invariant culture does, encoded.</summary>
    public void AppendFormatted<T>(T value, string? format = null)
        where T : ISpanFormattable
    {
        Span<char> text = stackalloc char[Longest];
        if (value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture) && !text[..length].ContainsAnyExcept(Plain)) writer.Write(text[..length]);
        else encoder.Encode(writer, value.ToString(format, CultureInfo.InvariantCulture));
    }
}
