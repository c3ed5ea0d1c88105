using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Narrows a list by fields that live in the address; its content are the fields.</summary>
[HtmlTargetElement("filter-bar")]
public sealed class FilterBar : TagHelper
{
    /// <summary>Parts of the address that a filter leaves alone, divided by commas: "sort,view".</summary>
    public string Keep { get; set; } = "sort,view";

    /// <summary>What the list holds, in the plural: "vendors".</summary>
    public string Of { get; set; } = "rows";

    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = Page.HttpContext.Request;
        var kept = Keep.Split(',').Where(name => !string.IsNullOrEmpty(request.Query[name])).ToList();
        var filtered = request.Query.Any(pair => !kept.Contains(pair.Key) && !string.IsNullOrEmpty(pair.Value));
        output.TagName = "form";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("method", "get");
        output.Attributes.SetAttribute("role", "search");
        output.Attributes.SetAttribute("aria-label", "Filter " + Of);
        output.Attributes.SetAttribute("class", "filters");
        output.Content.SetHtmlContent(await output.GetChildContentAsync());
        foreach (var name in kept)
            output.Content.AppendHtml(Markup.Of($"""<input type="hidden" name="{name}" value="{request.Query[name].ToString()}" />"""));
        output.Content.AppendHtml(Markup.Of($"""<button class="button" type="submit">{Icons.Draw("funnel")}Filter</button>"""));
        if (filtered)
            output.Content.AppendHtml(Markup.Of($"""<a class="button plain" href="{request.PathBase + request.Path}">Show all {Of}</a>"""));
    }
}
