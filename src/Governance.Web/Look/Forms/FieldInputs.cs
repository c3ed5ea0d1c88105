using Microsoft.AspNetCore.Html;

namespace Governance.Web.Look.Forms;

/// <summary>Draws the input of a <see cref="Field"/>, one way per kind.</summary>
internal static class FieldInputs
{
    /// <summary>The input, or the group of inputs, of <paramref name="field"/>.</summary>
    public static IHtmlContent Draw(Field field, FieldKind kind, FieldState state) => kind switch
    {
        FieldKind.ByType or FieldKind.Text => Line(field, state, "text", ""),
        FieldKind.Email => Line(field, state, "email", ""),
        FieldKind.Password => Line(field, state with { Values = [] }, "password", ""),
        FieldKind.Date => Line(field, state, "date", " date"),
        FieldKind.Number => Number(field, state),
        FieldKind.TextArea => Markup.Of($"""<textarea class="input" id="{state.Id}" name="{state.Name}" rows="{field.Rows}"{state.Ties(field.Hint, field.Optional)}>{Environment.NewLine}{state.Value}</textarea>"""),
        FieldKind.File => File(field, state),
        FieldKind.Select => Select(field, state),
        FieldKind.Radios => Group(field, state, "radio"),
        FieldKind.Checkboxes => Group(field, state, "checkbox"),
        FieldKind.Tick => Tick(field, state),
    };

    private static IHtmlContent Line(Field field, FieldState state, string type, string look) => Markup.Of($"""
        <input class="input{look}" type="{type}" id="{state.Id}" name="{state.Name}" value="{state.Value}"{(field.Autocomplete is null ? null : Markup.Of($""" autocomplete="{field.Autocomplete}" """))}{state.Ties(field.Hint, field.Optional)} />
        """);

    private static IHtmlContent Number(Field field, FieldState state) => Markup.Of($"""
        <div class="affix"><input class="input num" inputmode="decimal" id="{state.Id}" name="{state.Name}" value="{state.Value}" autocomplete="off"{state.Ties(field.Hint, field.Optional)} />{(field.Unit is null ? null : Markup.Of($"""<span class="muted">{field.Unit}</span>"""))}</div>
        """);

    private static IHtmlContent File(Field field, FieldState state)
    {
        var many = typeof(System.Collections.IEnumerable).IsAssignableFrom(field.For.ModelExplorer.ModelType);
        return Markup.Of($"""<input class="input file" type="file" id="{state.Id}" name="{state.Name}"{(many ? Markup.Of($" multiple") : null)}{(field.Accept is null ? null : Markup.Of($""" accept="{field.Accept}" """))}{state.Ties(field.Hint, field.Optional)} />""");
    }

    private static IHtmlContent Select(Field field, FieldState state) => Markup.Of($"""
        <select class="input" id="{state.Id}" name="{state.Name}"{state.Ties(field.Hint, field.Optional)}>{(state.Value.Length == 0 ? Markup.Of($"""<option value="">{(field.Optional ? "None" : "Choose")}</option>""") : field.Optional ? Markup.Of($"""<option value="">None</option>""") : null)}{Markup.Each((field.Choices ?? []).Select(choice => Markup.Of($"""<option value="{choice.Value}"{Mark(state, choice, " selected")}>{choice.Text}</option>""")))}</select>
        """);

    private static IHtmlContent Group(Field field, FieldState state, string type) => field.Choices is null or { Count: 0 } ? Markup.Of($"""<p class="muted" id="{state.Id}">There is nothing to choose from yet.</p>""") : Markup.Of($"""
        <div class="options">{Markup.Each(field.Choices.Select((choice, index) => Markup.Of($"""
            <label class="option"><input type="{type}" id="{(index == 0 ? state.Id : $"{state.Id}-{index + 1}")}" name="{state.Name}" value="{choice.Value}"{Mark(state, choice, " checked")}{(index == 0 ? state.Ties(field.Hint, optional: true) : null)} /><span class="option-text">{choice.Text}{(choice.Hint is null ? null : Markup.Of($"""<span class="hint">{choice.Hint}</span>"""))}</span></label>
            """)))}</div>
        """);

    private static IHtmlContent Tick(Field field, FieldState state) => Markup.Of($"""
        <label class="check"><input type="checkbox" id="{state.Id}" name="{state.Name}" value="true"{(state.Values.Contains("true", StringComparer.OrdinalIgnoreCase) ? " checked" : "")}{state.Ties(field.Hint, optional: true)} /><span>{field.Words}</span></label>{field.HintLine(state)}
        """);

    private static string Mark(FieldState state, Choice choice, string mark) => state.Values.Contains(choice.Value, StringComparer.Ordinal) ? mark : "";
}
