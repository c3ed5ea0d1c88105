using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Forms;

/// <summary>What is wrong with a form, at its top, with a link to each field and the focus on it; nothing when all is well.</summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummary : TagHelper
{
    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var wrong = Page.ViewData.ModelState.OrderBy(entry => Place(entry.Key)).SelectMany(entry => entry.Value!.Errors.Take(1).Select(error => (Field: entry.Key, error.ErrorMessage))).ToList();
        if (wrong.Count == 0)
        {
            output.SuppressOutput();
            return;
        }
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.SetAttribute("autofocus", "");
        output.Content.SetHtmlContent(Markup.Of($"""
            <h2>{Icons.Draw("x-octagon-fill")}{(wrong.Count == 1 ? "One thing to put right" : $"{wrong.Count} things to put right")}</h2><ul>{Markup.Each(wrong.Select(one => one.Field.Length == 0
                ? Markup.Of($"<li>{one.ErrorMessage}</li>")
                : Markup.Of($"""<li><a href="#{TagBuilder.CreateSanitizedId(one.Field, "_")}">{one.ErrorMessage}</a></li>""")))}</ul>
            """));
    }

    /// <summary>Where a field stands in its form record, which is where it stands on the page; the record is the page's model or a member of it.</summary>
    private int Place(string field)
    {
        var members = Page.ViewData.ModelMetadata.Properties.SelectMany(member => member.Properties.Prepend(member)).Select(member => member.PropertyName).ToList();
        return members.IndexOf(field.Split('.', '[')[0]);
    }
}
