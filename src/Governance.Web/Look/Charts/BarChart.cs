using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>Claimed and proven, side by side, with the portfolio's median as an upright mark.</summary>
[HtmlTargetElement("bar-chart")]
public sealed class BarChart : TagHelper
{
    /// <summary>What the chart shows, as a sentence.</summary>
    public string Finding { get; set; } = "";

    /// <summary>Method, date, what the marks mean.</summary>
    public string? Note { get; set; }

    /// <summary>The bars, in the order to be read.</summary>
    public IReadOnlyList<BarRow> Rows { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => Figure.Write(output, Finding, Note,
        Markup.Of($"""
            {Legend()}<div class="bars" role="img" aria-label="{Finding}">{Markup.Each(Rows.Select(Bar))}</div>
            """),
        ["", "Proven", "Claimed", "Median"],
        Rows.Select(row => (IReadOnlyList<object?>)[Name(row), Figure.Whole(row.Proven), Figure.Whole(row.Claimed), row.Median is null ? null : Figure.Whole(row.Median)]));

    private IHtmlContent Legend() => Markup.Of($"""
        <p class="chart-key" aria-hidden="true"><span><svg><rect class="proven" y="3" width="20" height="6" rx="2" /></svg>proven</span><span><svg><rect class="claimed" x=".5" y="3.5" width="19" height="5" rx="2" /></svg>claimed</span>{(Rows.Any(row => row.Median is not null) ? Markup.Of($"""<span><svg><line class="median" x1="10" x2="10" y1="0" y2="12" /></svg>portfolio median</span>""") : null)}</p>
        """);

    private static IHtmlContent Name(BarRow row) => row.Href is null ? Markup.Of($"{row.Text}") : Markup.Of($"""<a href="{row.Href}">{row.Text}</a>""");

    private static IHtmlContent Bar(BarRow row) => Markup.Of($"""
        <div><span class="of">{row.Text}</span><svg><rect class="ground" y="3" width="100%" height="12" rx="3" />{Scored(row)}{(row.Median is { } median ? Markup.Of($"""<line class="median" x1="{Figure.Percent(median)}" x2="{Figure.Percent(median)}" y1="0" y2="18" />""") : null)}</svg><span class="figure">{Interval(row)}</span></div>
        """);

    private static IHtmlContent? Scored(BarRow row) => row.Proven is not { } proven ? null : Markup.Of($"""
        <rect class="claimed" x=".5" y="3.5" width="{Figure.Percent(row.Claimed ?? proven)}" height="11" rx="3" /><rect class="proven" y="3" width="{Figure.Percent(proven)}" height="12" rx="3" />
        """);

    private static string Interval(BarRow row)
    {
        var (low, high) = (Figure.Whole(row.Proven), Figure.Whole(row.Claimed ?? row.Proven));
        return string.Equals(low, high, StringComparison.Ordinal) ? low : $"{low}–{high}";
    }
}
