using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Steps through a long list by the key of its first or last row. With nowhere to go it shows its content alone, and where the list can be taken home.</summary>
[HtmlTargetElement("pager")]
public sealed class Pager : TagHelper
{
    /// <summary>The key that the next page starts after; nothing on the last page.</summary>
    public string? Next { get; set; }

    /// <summary>The key that the previous page ends before; nothing on the first page.</summary>
    public string? Previous { get; set; }

    /// <summary>What is stepped through, in the plural: "vendors".</summary>
    public string Of { get; set; } = "rows";

    /// <summary>Whether the whole list can be taken home, from the address below this one that is called export.</summary>
    public bool Exports { get; set; }

    /// <summary>Whether the view itself leaves rows out, filter or not; the file then leaves them out, too, and the words say so.</summary>
    public bool Narrowed { get; set; }

    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var request = Page.HttpContext.Request;
        var content = await output.GetChildContentAsync();
        var back = string.IsNullOrEmpty(Previous) ? null : Markup.Of($"""<a class="button small" rel="prev" href="{QueryLink.With(request, ("before", Previous), ("after", null))}">{Icons.Draw("chevron-left")}Previous {Of}</a>""");
        var on = string.IsNullOrEmpty(Next) ? null : Markup.Of($"""<a class="button small" rel="next" href="{QueryLink.With(request, ("after", Next), ("before", null))}">Next {Of}{Icons.Draw("chevron-right")}</a>""");
        var home = Exports ? Markup.Of($"""<span class="exports">{(Narrowed || IsFiltered(request) ? "All that this filter shows" : "All of them")} as <a href="{Export(request, "xlsx")}">workbook</a> or <a href="{Export(request, "csv")}">csv</a></span>""") : null;
        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", "Pages of " + Of);
        output.Content.SetHtmlContent(Markup.Of($"""<span>{content}</span>{home}<span class="actions">{back}{on}</span>"""));
    }

    private static bool IsFiltered(HttpRequest request) => request.Query.Any(part => part.Key is not ("sort" or "view" or "after" or "before") && !string.IsNullOrEmpty(part.Value));

    // the filters of the address go with it; the place in the list does not
    private static string Export(HttpRequest request, string format) => QueryLink.With(request, request.Path + "/export", ("format", format), ("after", null), ("before", null));
}
