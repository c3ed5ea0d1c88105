using Governance.Domain;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Hosting;

/// <summary>
/// Every form that posts carries the antiforgery token, also where its action is written out, and a key of its own, so that
/// it is taken once. Two kinds have no key: a form that saves as one types, since it is sent many times, and a form that says what it
/// saw (<c>data-seen</c>), since what it asks for is refused as soon as something newer stands. A <c>data-</c> attribute that was given
/// nothing is left out, where Razor would write it empty and scripts would take the form for theirs.
/// </summary>
[HtmlTargetElement("form", Attributes = "method")]
public sealed class PostForm(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The page that the form stands on.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);
        if (!string.Equals(output.Attributes["method"]?.Value.ToString(), "post", StringComparison.OrdinalIgnoreCase)) return;
        foreach (var nothing in output.Attributes.Where(IsOfNothing).ToList()) output.Attributes.Remove(nothing);
        // a file is read off the wire, and what comes after it is read too late
        var place = output.Attributes.ContainsName("enctype") ? output.PreContent : output.PostContent;
        if (output.Attributes.ContainsName("action") && context.AllAttributes.ContainsName("action"))
            place.AppendHtml(generator.GenerateAntiforgery(ViewContext));
        if (!output.Attributes.ContainsName("data-autosave") && !output.Attributes.ContainsName("data-seen"))
            place.AppendHtml($"<input type=\"hidden\" name=\"{FormKeyFilter.Field}\" value=\"{Ids.New():N}\">");
    }

    private static bool IsOfNothing(TagHelperAttribute attribute) => attribute.ValueStyle is not HtmlAttributeValueStyle.Minimized
        && attribute.Name.StartsWith("data-", StringComparison.OrdinalIgnoreCase) && string.IsNullOrEmpty(attribute.Value?.ToString());
}
