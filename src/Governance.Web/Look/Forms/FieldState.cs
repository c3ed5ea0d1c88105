using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Governance.Web.Look.Forms;

/// <summary>What is known about one field while its page is written: name, typed value, message.</summary>
/// <param name="Name">The name that is posted.</param>
/// <param name="Id">The id of its input.</param>
/// <param name="Values">What it holds: as typed where a form comes back, else from the model.</param>
/// <param name="Message">What is wrong with it.</param>
/// <param name="There">What somebody else saved meanwhile, where that differs; null otherwise.</param>
public sealed record FieldState(string Name, string Id, IReadOnlyList<string> Values, string? Message, IReadOnlyList<string>? There = null)
{
    /// <summary>Where a page holds the form as it would be opened now, when it is shown again over a newer version.</summary>
    public const string Now = "Now";

    /// <summary>The only value, or nothing.</summary>
    public string Value => Values.Count > 0 ? Values[0] : "";

    /// <summary>Reads the state of <paramref name="expression"/> on <paramref name="page"/>.</summary>
    public static FieldState Of(ViewContext page, ModelExpression expression)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(expression);
        var name = page.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        var entry = page.ViewData.ModelState.GetValueOrDefault(name);
        var typed = entry is { RawValue: not null } && !IsFile(expression.ModelExplorer.ModelType);
        var values = typed ? Typed(entry!) : Texts(expression.Model);
        return new(name, TagBuilder.CreateSanitizedId(name, "_"), values, entry?.Errors.FirstOrDefault()?.ErrorMessage, Saved(page, expression, values));
    }

    /// <summary>Attributes that tie the input to its hint and message.</summary>
    public IHtmlContent Ties(string? hint, bool optional)
    {
        var parts = string.Join(' ', ((string?[])[hint is null ? null : Id + "-hint", There is null ? null : Id + "-now", Message is null ? null : Id + "-message"]).OfType<string>());
        return Markup.Of($"{(parts.Length == 0 ? null : Markup.Of($""" aria-describedby="{parts}" """))}{(Message is null ? null : Markup.Of($""" aria-invalid="true" """))}{(optional ? null : Markup.Of($""" aria-required="true" """))}");
    }

    /// <summary>Whether the type is an uploaded file or a list of them.</summary>
    public static bool IsFile(Type type) => typeof(IFormFile).IsAssignableFrom(type) || typeof(IEnumerable<IFormFile>).IsAssignableFrom(type);

    private static string[]? Saved(ViewContext page, ModelExpression expression, string[] values)
    {
        if (page.ViewData[Now] is not { } now || now.GetType().GetProperty(expression.Name) is not { } member) return null;
        var there = Texts(member.GetValue(now)).Where(text => text.Length > 0).ToArray();
        var same = values.Where(text => text.Length > 0).Select(text => text.ReplaceLineEndings("\n").Trim()).ToHashSet(StringComparer.Ordinal).SetEquals(there.Select(text => text.ReplaceLineEndings("\n").Trim()));
        return same ? null : there;
    }

    private static string[] Typed(ModelStateEntry entry) => entry.RawValue switch
    {
        string[] many => many,
        var one => [entry.AttemptedValue ?? one?.ToString() ?? ""],
    };

    private static string[] Texts(object? model) => model switch
    {
        null => [],
        string text => [text],
        bool yes => [yes ? "true" : "false"],
        DateOnly day => [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
        IFormattable value => [value.ToString(null, CultureInfo.InvariantCulture)],
        IEnumerable many => [.. many.Cast<object>().SelectMany(Texts)],
        var other => [other.ToString() ?? ""],
    };
}
