using System.Globalization;
using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look;

/// <summary>HTML from an interpolated string: what stands in the holes is encoded, unless it is HTML itself.</summary>
internal static class Markup
{
    /// <summary>Writes <paramref name="html"/> with its holes encoded; an empty hole writes nothing.</summary>
    public static IHtmlContent Of(FormattableString html) =>
        new HtmlFormattableString(CultureInfo.InvariantCulture, html.Format, html.GetArguments()!);

    /// <summary>Writes one piece after the other.</summary>
    public static IHtmlContent Each(IEnumerable<IHtmlContent> pieces)
    {
        var all = new HtmlContentBuilder();
        foreach (var piece in pieces)
            all.AppendHtml(piece);
        return all;
    }
}
