using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>The frame of a table: it stays on the page, scrolls alone on a small screen, and says what it lists.</summary>
[HtmlTargetElement("data-table")]
public sealed class DataTable : TagHelper
{
    /// <summary>What the table lists, read out before it.</summary>
    public string Caption { get; set; } = "";

    /// <summary>Whether the caption is for the eye, too.</summary>
    public bool Titled { get; set; }

    /// <summary>Whether a row becomes a block on a small screen; its cells then carry <c>data-label</c>.</summary>
    public bool Folds { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "table-frame");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", Caption);
        output.Attributes.SetAttribute("tabindex", "0");
        output.Content.SetHtmlContent(Markup.Of($"""
            <table class="table{(Folds ? " folds" : "")}"><caption{(Titled ? null : Markup.Of($""" class="unseen" """))}>{Caption}</caption>{rows}</table>
            """));
    }
}
