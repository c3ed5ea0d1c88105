using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>A small count or word beside a name: <c>&lt;badge state="Bad"&gt;5 overdue&lt;/badge&gt;</c>.</summary>
[HtmlTargetElement("badge")]
public sealed class Badge : TagHelper
{
    /// <summary>How it is meant; the word says it, too.</summary>
    public Tone State { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "badge " + State.Class());
    }
}
