using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>The frame of every chart: the finding above, the drawing, and the same figures as a table.</summary>
internal static class Figure
{
    /// <summary>Writes the frame. The drawing is one picture whose name is the finding; the table is for everyone.</summary>
    public static void Write(TagHelperOutput output, string finding, string? note, IHtmlContent drawing, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<object?>> rows)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.SetHtmlContent(Markup.Of($"""
            <figcaption><strong>{finding}</strong>{(note is null ? null : Markup.Of($"""<span class="muted">{note}</span>"""))}</figcaption>
            {drawing}
            <details class="twin"><summary>Show as table</summary><table class="table"><caption class="unseen">{finding}</caption>
            <thead><tr>{Markup.Each(headings.Select((heading, at) => Markup.Of($"""<th scope="col"{(at == 0 ? null : Numeric)}>{heading}</th>""")))}</tr></thead>
            <tbody>{Markup.Each(rows.Select(Row))}</tbody></table></details>
            """));
    }

    /// <summary>A share of the width, as an SVG length.</summary>
    public static string Percent(decimal value) => decimal.Round(Math.Clamp(value, 0, 100), 2).ToString(CultureInfo.InvariantCulture) + "%";

    /// <summary>A score as it is read: cut to a whole number.</summary>
    public static string Whole(decimal? value) => value is { } score ? decimal.Truncate(score).ToString(CultureInfo.InvariantCulture) : "not scored";

    private static IHtmlContent Numeric => Markup.Of($""" class="num" """);

    private static IHtmlContent Row(IReadOnlyList<object?> cells) => Markup.Of($"""
        <tr><th scope="row">{cells[0]}</th>{Markup.Each(cells.Skip(1).Select(cell => Markup.Of($"""<td class="num">{cell ?? "–"}</td>""")))}</tr>
        """);
}
