using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>A column heading that sorts: <c>&lt;th sort-by="name"&gt;Vendor&lt;/th&gt;</c> links to <c>?sort=name</c>, and to <c>?sort=-name</c> once sorted so.</summary>
[HtmlTargetElement("th", Attributes = "sort-by")]
public sealed class SortHeading : TagHelper
{
    /// <summary>The value of <c>sort</c> in the address.</summary>
    public string SortBy { get; set; } = "";

    /// <summary>Whether the list comes sorted by this column when the address says nothing.</summary>
    public bool SortedFirst { get; set; }

    /// <summary>Whether it comes sorted downwards by this column then.</summary>
    public bool SortedDown { get; set; }

    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = Page.HttpContext.Request;
        var sorted = request.Query["sort"].ToString();
        var up = string.Equals(sorted, SortBy, StringComparison.Ordinal) || (sorted.Length == 0 && SortedFirst);
        var down = string.Equals(sorted, "-" + SortBy, StringComparison.Ordinal) || (sorted.Length == 0 && SortedDown);
        if (up || down)
            output.Attributes.SetAttribute("aria-sort", up ? "ascending" : "descending");
        output.Attributes.SetAttribute("scope", "col");
        var href = QueryLink.With(request, ("sort", up ? "-" + SortBy : SortBy), ("after", null), ("before", null));
        output.Content.SetHtmlContent(Markup.Of($"""
            <a href="{href}">{await output.GetChildContentAsync()}{(up ? Icons.Draw("arrow-up") : down ? Icons.Draw("arrow-down") : null)}</a>
            """));
    }
}
