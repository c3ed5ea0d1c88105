using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>One line of a <c>&lt;detail-list&gt;</c>. An empty value reads "Not stated".</summary>
[HtmlTargetElement("detail")]
public sealed class Detail : TagHelper
{
    /// <summary>The name of the value.</summary>
    public string Term { get; set; } = "";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(content.IsEmptyOrWhiteSpace
            ? Markup.Of($"""<dt>{Term}</dt><dd class="muted">Not stated</dd>""")
            : Markup.Of($"""<dt>{Term}</dt><dd>{content}</dd>"""));
    }
}
