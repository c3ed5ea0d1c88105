using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>HTML from an interpolated string: what stands in the holes is encoded, unless it is HTML itself.</summary>
internal static class Markup
{
    /// <summary>Writes <paramref name="html"/> with its holes encoded; an empty hole writes nothing.</summary>
    public static IHtmlContent Of(MarkupText html) => html;

    /// <summary>Writes <paramref name="html"/> at once, with its holes encoded.</summary>
    public static void Write(TextWriter writer, HtmlEncoder encoder, [InterpolatedStringHandlerArgument(nameof(writer), nameof(encoder))] WrittenMarkup html)
    {
        // it is written by now
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(encoder);
        _ = html;
    }

    /// <summary>
    /// An attribute where there is a value, and nothing where there is none: Razor itself leaves out a null attribute, but writes one whose
    /// name begins with <c>data-</c> empty, which scripts and styles take for one that is there.
    /// </summary>
    public static IHtmlContent Given(string name, string? value) => string.IsNullOrEmpty(value) ? HtmlString.Empty : Of($" {name}=\"{value}\"");

    /// <summary>HTML as the text that it becomes.</summary>
    public static string Written(this IHtmlContent html)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        html.WriteTo(text, HtmlEncoder.Default);
        return text.ToString();
    }

    /// <summary>Writes one piece after the other.</summary>
    public static IHtmlContent Each(IEnumerable<IHtmlContent> pieces)
    {
        var all = new HtmlContentBuilder();
        foreach (var piece in pieces)
            all.AppendHtml(piece);
        return all;
    }
}
