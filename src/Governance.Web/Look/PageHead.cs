using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>The top of a page: where we are, what it is, the one thing to know; its content is the page's actions.</summary>
[HtmlTargetElement("page-head")]
public sealed class PageHead : TagHelper
{
    /// <summary>What this page belongs to: the organization, the vendor, the section.</summary>
    public string? Eyebrow { get; set; }

    /// <summary>The page's only level-one heading.</summary>
    public string Title { get; set; } = "";

    /// <summary>One sentence: the state of things and what is due.</summary>
    public string? Lead { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var actions = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "head");
        output.Content.SetHtmlContent(Markup.Of($"""
            <div>{(string.IsNullOrEmpty(Eyebrow) ? null : Markup.Of($"""<p class="eyebrow">{Eyebrow}</p>"""))}<h1>{Title}</h1>{(string.IsNullOrEmpty(Lead) ? null : Markup.Of($"""<p class="lead">{Lead}</p>"""))}</div>
            """));
        if (!actions.IsEmptyOrWhiteSpace)
            output.Content.AppendHtml(Markup.Of($"""<div class="actions">{actions}</div>"""));
    }
}
