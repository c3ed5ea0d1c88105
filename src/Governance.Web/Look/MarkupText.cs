using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>
/// HTML as an interpolated string says it: the text between the holes as it is, what stands in them encoded unless it is HTML itself.
/// It writes piece by piece, so that a table around fifty rows is never put together as one text.
/// </summary>
[InterpolatedStringHandler]
internal sealed class MarkupText(int literalLength, int formattedCount) : IHtmlContent
{
    // a literal is followed by what stands in the hole behind it
    private readonly List<(string? Literal, object? Hole)> pieces = new(formattedCount + (literalLength > 0 ? 1 : 0) + formattedCount);

    /// <summary>Adds what stands between holes.</summary>
    public void AppendLiteral(string literal) => pieces.Add((literal, null));

    /// <summary>Adds text to encode, HTML, or a value as the invariant culture writes it; nothing for null.</summary>
    public void AppendFormatted(object? hole)
    {
        if (hole is not null) pieces.Add((null, hole));
    }

    /// <summary>Adds a value in a format.</summary>
    public void AppendFormatted(IFormattable? hole, string? format) => AppendFormatted(hole?.ToString(format, CultureInfo.InvariantCulture));

    /// <inheritdoc />
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (var (literal, hole) in pieces)
        {
            if (literal is not null) writer.Write(literal);
            else if (hole is IHtmlContent html) html.WriteTo(writer, encoder);
            else encoder.Encode(writer, hole as string ?? Convert.ToString(hole, CultureInfo.InvariantCulture) ?? "");
        }
    }
}
