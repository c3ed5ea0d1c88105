using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>A drawing in the size and colour of the text around it; it never stands alone.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class Icon : TagHelper
{
    /// <summary>One of the names in WebRoot.targets.</summary>
    public string Name { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Icons.Draw(Name));
    }
}
