using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>A score as it is shown everywhere: whole numbers from proven to claimed, the band, and what holds the band down.</summary>
[HtmlTargetElement("score-interval")]
public sealed class ScoreInterval : TagHelper
{
    /// <summary>What the vendor claims, 0 to 100; cut, not rounded, to a whole number.</summary>
    public decimal? Claimed { get; set; }

    /// <summary>What is proven, 0 to 100, never above the claim. Without it nothing was scored.</summary>
    public decimal? Proven { get; set; }

    /// <summary>The band after holds, A to E.</summary>
    public string? Band { get; set; }

    /// <summary>How many critical questions hold the band where it is.</summary>
    public int Criticals { get; set; }

    /// <summary>Whether so much was left out that the band is held.</summary>
    public bool LimitedScope { get; set; }

    /// <summary>Whether it is the figure of the page.</summary>
    public bool Large { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Large ? "score large" : "score");
        if (Proven is not { } proven)
        {
            output.Content.SetHtmlContent(Markup.Of($"""<span class="score-none">not scored</span>"""));
            return;
        }
        var (low, high) = (decimal.Truncate(proven), decimal.Truncate(Claimed ?? proven));
        var figures = low == high ? $"{low}" : $"{low}–{high}";
        var spoken = low == high ? $"proven and claimed {low}" : $"proven {low}, claimed {high}";
        output.Content.SetHtmlContent(Markup.Of($"""
            <span class="score-figures" aria-hidden="true">{figures}</span><span class="unseen">{spoken}{(string.IsNullOrEmpty(Band) ? "" : ", ")}</span>{(string.IsNullOrEmpty(Band) ? null : Held(proven, Band))}
            """));
    }

    private Microsoft.AspNetCore.Html.IHtmlContent Held(decimal proven, string band)
    {
        if (BandWords.Holder(Criticals, LimitedScope, band) is not { } holder) return Markup.Of($"""<span class="score-said">band {Letter(band, held: false)}{(band is "A" ? null : " by its number")}</span>""");
        return BandWords.GivenByNumber(proven, band)
            ? Markup.Of($"""<span class="score-said">band {Letter(band, held: true)} by its number and {holder}</span>""")
            : Markup.Of($"""<span class="score-said held">held at {Letter(band, held: true)} by {holder}</span>""");
    }

    private static Microsoft.AspNetCore.Html.IHtmlContent Letter(string band, bool held) => Markup.Of($"""<span class="score-band{(held ? " held" : "")}">{band}</span>""");
}
