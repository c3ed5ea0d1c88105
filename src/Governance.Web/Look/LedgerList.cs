using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>What happened, in order; its content are <c>&lt;entry at="…" by="…"&gt;</c>.</summary>
[HtmlTargetElement("ledger")]
public sealed class LedgerList : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "ol";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ledger");
    }
}
