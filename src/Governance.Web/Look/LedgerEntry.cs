using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>One act in a <c>&lt;ledger&gt;</c>: when, what, who.</summary>
[HtmlTargetElement("entry")]
public sealed class LedgerEntry : TagHelper
{
    /// <summary>When it happened, in the zone that the reader is to see.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>Who did it.</summary>
    public string? By { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var what = await output.GetChildContentAsync();
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Markup.Of($"""
            <time datetime="{At.ToString("o", CultureInfo.InvariantCulture)}">{At.ToString("d MMM yyyy, HH:mm", CultureInfo.InvariantCulture)}</time><div><div>{what}</div>{(string.IsNullOrEmpty(By) ? null : Markup.Of($"""<span class="who">{By}</span>"""))}</div>
            """));
    }
}
