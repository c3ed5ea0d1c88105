using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>How much of a countable whole is done: the words first, then the bar.</summary>
[HtmlTargetElement("progress-line")]
public sealed class ProgressLine : TagHelper
{
    /// <summary>How many are done.</summary>
    public int Done { get; set; }

    /// <summary>How many there are.</summary>
    public int Of { get; set; }

    /// <summary>What is counted, as a participle: "answered".</summary>
    public string Verb { get; set; } = "done";

    /// <summary>How many are dealt with and yet not that: they do not apply. The bar counts them, the words tell them apart.</summary>
    public int Aside { get; set; }

    /// <summary>What is left to expect: "about 25 minutes left".</summary>
    public string? Left { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "progress");
        var words = $"{Done} of {Of} {Verb}{(Aside == 0 ? "" : $", {Aside} not applicable")}{(string.IsNullOrEmpty(Left) ? "" : ", " + Left)}";
        output.Content.SetHtmlContent(Markup.Of($"""<span class="muted">{words}</span><progress value="{Done + Aside}" max="{Math.Max(Of, 1)}" aria-label="{words}"></progress>"""));
    }
}
