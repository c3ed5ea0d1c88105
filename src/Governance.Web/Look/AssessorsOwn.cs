using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Says under a page's head, or in a list's cell, that what it shows is the assessor's own; writes nothing where the vendor answered: <c>&lt;assessors-own of="@assessment.IsAssessorsOwn" /&gt;</c>.</summary>
[HtmlTargetElement("assessors-own", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AssessorsOwn : TagHelper
{
    /// <summary>What is said, wherever it is said.</summary>
    public const string Words = "The assessor’s own, from public documents";

    /// <summary>Whether it is.</summary>
    public bool Of { get; set; }

    /// <summary>Whether it stands in the cell of a list, under the name of what it marks.</summary>
    public bool Listed { get; set; }

    /// <summary>Who answered, for an export.</summary>
    public static string AnsweredBy(bool own) => own ? Words : "The vendor";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Of) output.Content.SetHtmlContent(Listed ? Line() : Markup.Of($"""<p class="row"><span class="tag warn">{Icons.Draw("info-circle-fill")}{Words}</span><span class="muted">No word of the vendor’s, and no representation.</span></p>"""));
    }

    private static IHtmlContent Line() => Markup.Of($"""<span class="under">{Words}</span>""");
}
