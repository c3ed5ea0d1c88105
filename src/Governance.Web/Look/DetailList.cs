using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Names and values of one thing, one line each; its content are <c>&lt;detail term="…"&gt;</c>.</summary>
[HtmlTargetElement("detail-list")]
public sealed class DetailList : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "dl";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "details");
    }
}
