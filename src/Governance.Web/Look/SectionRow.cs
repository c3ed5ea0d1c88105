using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look;

/// <summary>One line of <c>&lt;ul class="sections"&gt;</c>: a section and how far it is.</summary>
[HtmlTargetElement("section-row")]
public sealed class SectionRow : TagHelper
{
    /// <summary>The section's title.</summary>
    public string Title { get; set; } = "";

    /// <summary>Its page.</summary>
    public string Href { get; set; } = "";

    /// <summary>How far it is.</summary>
    public SectionState State { get; set; }

    /// <summary>How many questions are answered, or returned.</summary>
    public int Done { get; set; }

    /// <summary>How many questions it has.</summary>
    public int Of { get; set; }

    /// <summary>Why it does not apply.</summary>
    public string? Reason { get; set; }

    /// <summary>Who has it, by name; null for nobody in particular.</summary>
    public string? With { get; set; }

    /// <summary>Whether it is the section on the screen.</summary>
    public bool Here { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var (tone, icon, words) = State switch
        {
            SectionState.NotStarted => (Tone.Neutral, "circle", "Not started"),
            SectionState.InProgress => (Tone.Info, "circle-half", $"{Done} of {Of}"),
            SectionState.Returned => (Tone.Warn, "arrow-return-left", $"{Done} returned"),
            SectionState.Ready => (Tone.Good, "check-circle-fill", "Ready"),
            SectionState.NotApplicable => (Tone.Neutral, "dash-circle", "Not applicable"),
        };
        output.TagName = "li";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetHtmlContent(Markup.Of($"""
            <a href="{Href}"{(Here ? Markup.Of($""" aria-current="page" """) : null)}>{Title}</a><span class="tag {tone.Class()}">{Icons.Draw(icon)}{words}</span>{(string.IsNullOrEmpty(With) ? null : Markup.Of($"""<p class="hint">With {With}</p>"""))}{(string.IsNullOrEmpty(Reason) ? null : Markup.Of($"""<p class="hint">{Reason}</p>"""))}
            """));
    }
}
