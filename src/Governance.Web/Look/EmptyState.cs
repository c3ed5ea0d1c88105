using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Where a list has nothing to show: what will be here, why it is empty, and, as content, one thing to do.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyState : TagHelper
{
    /// <summary>What will be here: "No findings yet".</summary>
    public string Title { get; set; } = "";

    /// <summary>Why it is empty and what fills it.</summary>
    public string Why { get; set; } = "";

    /// <summary>Where the one thing to do lies; leave it out when the content is a form.</summary>
    public string? Href { get; set; }

    /// <summary>What the link says, as a verb: "Invite a vendor".</summary>
    public string? Action { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.SetHtmlContent(Markup.Of($"""<h2>{Title}</h2><p class="muted">{Why}</p>"""));
        if (!string.IsNullOrEmpty(Href))
            output.Content.AppendHtml(Markup.Of($"""<div class="actions"><a class="button" href="{Href}">{Action}</a></div>"""));
        output.Content.AppendHtml(content);
    }
}
