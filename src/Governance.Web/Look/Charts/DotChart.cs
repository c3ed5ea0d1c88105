using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>Where one vendor stands among the others: a strip of dots a line, ours in colour and larger.</summary>
[HtmlTargetElement("dot-chart")]
public sealed class DotChart : TagHelper
{
    /// <summary>What the chart shows, as a sentence.</summary>
    public string Finding { get; set; } = "";

    /// <summary>Who the others are.</summary>
    public string? Note { get; set; }

    /// <summary>The strips, in the order to be read.</summary>
    public IReadOnlyList<DotRow> Rows { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => Figure.Write(output, Finding, Note,
        Markup.Of($"""<div class="bars" role="img" aria-label="{Finding}">{Markup.Each(Rows.Select(Strip))}</div>"""),
        ["", "This one", "Lowest", "Middle", "Highest", "Others"],
        Rows.Select(row => (IReadOnlyList<object?>)[row.Text, Figure.Whole(row.Ours), Of(row, 0), Of(row, row.Others.Count / 2), Of(row, row.Others.Count - 1), row.Others.Count]));

    private static string? Of(DotRow row, int place) => row.Others.Count == 0 ? null : Figure.Whole(row.Others.Order().ElementAt(place));

    private static IHtmlContent Strip(DotRow row) => Markup.Of($"""
        <div><span class="of">{row.Text}</span><svg><line class="axis" x1="0" x2="100%" y1="9" y2="9" />{Markup.Each(row.Others.Select(other => Markup.Of($"""<circle class="dot" cx="{Figure.Percent(other)}" cy="9" r="3" />""")))}{(row.Ours is { } ours ? Markup.Of($"""<circle class="dot ours" cx="{Figure.Percent(ours)}" cy="9" r="6" />""") : null)}</svg><span class="figure">{Figure.Whole(row.Ours)}</span></div>
        """);
}
