using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>A state as shape, word and colour: <c>&lt;state-tag state="Warn"&gt;Awaiting evidence&lt;/state-tag&gt;</c>.</summary>
[HtmlTargetElement("state-tag")]
public sealed class StateTag : TagHelper
{
    /// <summary>What it means for the reader.</summary>
    public Tone State { get; set; }

    /// <summary>Another shape than the tone's own, such as a clock for what waits.</summary>
    public string? Icon { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "tag " + State.Class());
        output.PreContent.SetHtmlContent(Icon is null ? Shapes.Of(State) : Icons.Draw(Icon));
    }

    /// <summary>The same where a list draws many: a tag helper for each row costs more than the row.</summary>
    internal static IHtmlContent Of(Tone state, string word, string? icon = null) => new StateMark(state, word, icon);
}
