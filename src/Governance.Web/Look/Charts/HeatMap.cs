using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Charts;

/// <summary>Risks by likelihood and impact, five by five. It is a table by nature: each cell has its count and its word.</summary>
[HtmlTargetElement("heat-map")]
public sealed class HeatMap : TagHelper
{
    /// <summary>What the map shows, as a sentence.</summary>
    public string Finding { get; set; } = "";

    /// <summary>Which risks and by which criteria.</summary>
    public string? Note { get; set; }

    /// <summary>All twenty-five cells, in any order.</summary>
    public IReadOnlyList<HeatCell> Cells { get; set; } = [];

    /// <summary>The words for likelihood 1 to 5.</summary>
    public IReadOnlyList<string> Likelihoods { get; set; } = ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"];

    /// <summary>The words for impact 1 to 5.</summary>
    public IReadOnlyList<string> Impacts { get; set; } = ["Minor", "Limited", "Serious", "Major", "Severe"];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "chart");
        output.Content.SetHtmlContent(Markup.Of($"""
            <figcaption><strong>{Finding}</strong>{(Note is null ? null : Markup.Of($"""<span class="muted">{Note}</span>"""))}</figcaption>
            <div class="wide-frame" role="region" tabindex="0" aria-label="{Finding}"><table class="heat"><caption class="unseen">{Finding}</caption>
            <thead><tr><th scope="col">Likelihood, impact</th>{Markup.Each(Impacts.Select(word => Markup.Of($"""<th scope="col">{word}</th>""")))}</tr></thead>
            <tbody>{Markup.Each(Enumerable.Range(1, Likelihoods.Count).Reverse().Select(Line))}</tbody></table></div>
            """));
    }

    private IHtmlContent Line(int likelihood) => Markup.Of($"""
        <tr><th scope="row">{Likelihoods[likelihood - 1]}</th>{Markup.Each(Enumerable.Range(1, Impacts.Count).Select(impact => Cell(Cells.FirstOrDefault(cell => cell.Likelihood == likelihood && cell.Impact == impact))))}</tr>
        """);

    private static IHtmlContent Cell(HeatCell? cell)
    {
        if (cell is null)
            return Markup.Of($"<td></td>");
        var words = Markup.Of($"{(cell.Count == 0 ? null : Markup.Of($"<b>{cell.Count}</b>"))}{cell.Word}");
        return Markup.Of($"""<td class="level-{cell.Level}">{(cell.Href is null || cell.Count == 0 ? words : Markup.Of($"""<a href="{cell.Href}">{words}</a>"""))}</td>""");
    }
}
