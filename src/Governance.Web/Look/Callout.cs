using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>Something to read before going on: <c>&lt;callout state="Warn" title="…"&gt;why and what to do&lt;/callout&gt;</c>.</summary>
[HtmlTargetElement("callout")]
public sealed class Callout : TagHelper
{
    /// <summary>How it is meant.</summary>
    public Tone State { get; set; } = Tone.Info;

    /// <summary>The point in a few words.</summary>
    public string? Title { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "callout edge-" + State.Class());
        output.Content.SetHtmlContent(Markup.Of($"""
            {(State is Tone.Info or Tone.Neutral ? Icons.Draw("info-circle-fill") : Shapes.Of(State))}<div>{(string.IsNullOrEmpty(Title) ? null : Markup.Of($"<h2>{Title}</h2>"))}{content}</div>
            """));
    }
}
