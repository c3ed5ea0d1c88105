using Governance.Domain.Assessments;
using Microsoft.AspNetCore.Html;
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

    /// <summary>What the assessor's own answers that it rests on were taken from, which is said beside it; null where the vendor answered.</summary>
    public OwnSource? AssessorsOwn { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Of(Claimed, Proven, Band, Criticals, LimitedScope, Large, AssessorsOwn));
    }

    /// <summary>The same where a list draws many: a tag helper for each row costs more than the row.</summary>
    internal static IHtmlContent Of(decimal? claimed, decimal? proven, string? band, int criticals, bool limitedScope, bool large = false, OwnSource? assessorsOwn = null) => new ScoreMark(claimed, proven, band, criticals, limitedScope, large, assessorsOwn);
}
