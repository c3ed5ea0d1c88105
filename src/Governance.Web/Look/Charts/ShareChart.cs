using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>Concentration: sorted bars, longest first, and the limit that should not be passed.</summary>
[HtmlTargetElement("share-chart")]
public sealed class ShareChart : TagHelper
{
    /// <summary>What the chart shows, as a sentence.</summary>
    public string Finding { get; set; } = "";

    /// <summary>What is counted and when.</summary>
    public string? Note { get; set; }

    /// <summary>The bars, in any order.</summary>
    public IReadOnlyList<ShareRow> Rows { get; set; } = [];

    /// <summary>The number that a share is taken of.</summary>
    public int Of { get; set; }

    /// <summary>What is counted, in the plural: "vendors".</summary>
    public string Unit { get; set; } = "";

    /// <summary>The organization's limit, as a count.</summary>
    public int? Limit { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var sorted = Rows.OrderByDescending(row => row.Count).ThenBy(row => row.Text, StringComparer.Ordinal).ToList();
        Figure.Write(output, Finding, Note,
            Markup.Of($"""<div class="bars" role="img" aria-label="{Finding}">{Markup.Each(sorted.Select(Bar))}</div>"""),
            ["", Capital(Unit), "Share"],
            sorted.Select(row => (IReadOnlyList<object?>)[row.Href is null ? row.Text : Markup.Of($"""<a href="{row.Href}">{row.Text}</a>"""), row.Count, Share(row)]));
    }

    private bool Over(ShareRow row) => Limit is { } limit && row.Count > limit;

    private decimal Part(int count) => Of == 0 ? 0 : 100m * count / Of;

    private string Share(ShareRow row) => decimal.Truncate(Part(row.Count)).ToString(CultureInfo.InvariantCulture) + " %";

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];

    private IHtmlContent Bar(ShareRow row) => Markup.Of($"""
        <div><span class="of">{row.Text}</span><svg><rect class="ground" y="3" width="100%" height="12" rx="3" /><rect class="share{(Over(row) ? " over" : "")}" y="3" width="{Figure.Percent(Part(row.Count))}" height="12" rx="3" />{(Limit is { } limit ? Markup.Of($"""<line class="limit" x1="{Figure.Percent(Part(limit))}" x2="{Figure.Percent(Part(limit))}" y1="0" y2="18" />""") : null)}</svg><span class="figure">{row.Count}{(Over(row) ? ", over limit" : "")}</span></div>
        """);
}
