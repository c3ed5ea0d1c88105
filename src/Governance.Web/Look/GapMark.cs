using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Says under a page's head, or in a list's cell, that an assessment asks only a part; writes nothing where it asks the whole: <c>&lt;gap-mark of="@assessment.IsGap" /&gt;</c>.</summary>
[HtmlTargetElement("gap-mark", TagStructure = TagStructure.WithoutEndTag)]
public sealed class GapMark : TagHelper
{
    /// <summary>What is said, wherever it is said.</summary>
    public const string Words = "Gap questionnaire";

    /// <summary>Whether it is one.</summary>
    public bool Of { get; set; }

    /// <summary>Whether it stands in the cell of a list, under the name of what it marks.</summary>
    public bool Listed { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of) output.Content.SetHtmlContent(Listed ? Line() : Markup.Of($"""<p class="row"><span class="tag info">{Icons.Draw("info-circle-fill")}{Words}</span><span class="muted">It asks only what an earlier assessment does not prove. It has no score, and nothing is decided on it.</span></p>"""));
    }

    private static IHtmlContent Line() => Markup.Of($"""<span class="under">{Words}</span>""");
}
