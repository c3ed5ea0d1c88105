using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Web.Look.Forms;

/// <summary>A whole field: label, hint, input, message, tied together for those who cannot see them side by side.</summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class Field : TagHelper
{
    /// <summary>The member of the form record.</summary>
    public ModelExpression For { get; set; } = null!;

    /// <summary>What is asked for, in sentence case.</summary>
    public string Label { get; set; } = "";

    /// <summary>What helps to answer, under the label.</summary>
    public string? Hint { get; set; }

    /// <summary>How it is filled in; its type decides when nothing is said.</summary>
    public FieldKind As { get; set; }

    /// <summary>The options of a select, of radios or of checkboxes.</summary>
    public IReadOnlyList<Choice>? Choices { get; set; }

    /// <summary>Whether it may stay empty; then the label says so.</summary>
    public bool Optional { get; set; }

    /// <summary>Lines of a text area at first; it grows.</summary>
    public int Rows { get; set; } = 4;

    /// <summary>What browsers may fill in: "email", "name", "one-time-code".</summary>
    public string? Autocomplete { get; set; }

    /// <summary>Kinds of files: ".xlsx,.csv".</summary>
    public string? Accept { get; set; }

    /// <summary>The unit after a number: "days".</summary>
    public string? Unit { get; set; }

    /// <summary>The page around it.</summary>
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext Page { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // a hint that is worked out and comes to nothing arrives as an empty text
        if (Hint is "") Hint = null;
        var state = FieldState.Of(Page, For);
        var kind = Kind();
        var group = kind is FieldKind.Radios or FieldKind.Checkboxes;
        var extra = output.Attributes.TryGetAttribute("class", out var own) ? " " + own.Value : "";
        output.TagName = group ? "fieldset" : "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "field" + (state.Message is null ? "" : " invalid") + extra);
        output.Content.SetHtmlContent(Markup.Of($"{(kind == FieldKind.Tick ? null : Title(state, group))}{(kind == FieldKind.Tick ? null : HintLine(state))}{NowLine(state)}{Message(state)}{FieldInputs.Draw(this, kind, state)}"));
    }

    /// <summary>The label's words, with "(optional)" where it may stay empty.</summary>
    internal IHtmlContent Words => Markup.Of($"{Label}{(Optional ? Markup.Of($""" <span class="optional">(optional)</span>""") : null)}");

    private FieldKind Kind()
    {
        if (As != FieldKind.ByType)
            return As;
        var type = Nullable.GetUnderlyingType(For.ModelExplorer.ModelType) ?? For.ModelExplorer.ModelType;
        return type switch
        {
            _ when Choices is not null => FieldKind.Select,
            _ when type == typeof(bool) => FieldKind.Tick,
            _ when type == typeof(DateOnly) => FieldKind.Date,
            _ when type == typeof(int) || type == typeof(long) || type == typeof(decimal) => FieldKind.Number,
            _ when FieldState.IsFile(type) => FieldKind.File,
            _ => FieldKind.Text,
        };
    }

    private IHtmlContent Title(FieldState state, bool group) => group
        ? Markup.Of($"""<legend class="label">{Words}</legend>""")
        : Markup.Of($"""<label class="label" for="{state.Id}">{Words}</label>""");

    /// <summary>The hint with the id that the input refers to.</summary>
    internal IHtmlContent? HintLine(FieldState state) => Hint is null ? null
        : Markup.Of($"""<p class="hint" id="{state.Id}-hint">{Hint}</p>""");

    private IHtmlContent? NowLine(FieldState state) => state.There is null ? null
        : Markup.Of($"""<p class="there-now" id="{state.Id}-now">There now: <strong>{Told(state.There)}</strong></p>""");

    private string Told(IReadOnlyList<string> values) => values.Count == 0 ? "nothing" : string.Join(", ", values.Select(value =>
        Choices?.FirstOrDefault(choice => string.Equals(choice.Value, value, StringComparison.OrdinalIgnoreCase))?.Text ?? (value is "true" ? "ticked" : value is "false" ? "not ticked" : value)));

    private static IHtmlContent? Message(FieldState state) => state.Message is null ? null
        : Markup.Of($"""<p class="message" id="{state.Id}-message">{Icons.Draw("x-octagon-fill")}<span><span class="unseen">Error: </span>{state.Message}</span></p>""");
}
