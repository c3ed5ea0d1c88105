using System.Globalization;
using System.Text.Json;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Looks into JSON whose form nobody guarantees.</summary>
internal static class Json
{
    /// <summary>The first of these members that is there; null where none is or the value is no object.</summary>
    public static JsonElement? Member(this JsonElement json, params ReadOnlySpan<string> names)
    {
        if (json.ValueKind != JsonValueKind.Object) return null;
        foreach (var name in names)
            if (json.TryGetProperty(name, out var member) && member.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined)) return member;
        return null;
    }

    /// <summary>The first of these members that is a text, number or truth with something in it, as clean text without markup. Of texts in several languages the default one counts.</summary>
    public static string? Text(this JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (json.Member(name) is { } member && Scalar(member) is { } text && Wording.OrNull(Wording.WithoutMarkup(text)) is { } clean) return clean;
        return null;
    }

    /// <summary>The first of these members that is a text, number or truth with something in it, as it stands there: for identifiers and conditions.</summary>
    public static string? Plain(this JsonElement json, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            if (json.Member(name) is { ValueKind: not JsonValueKind.Object } member && Wording.OrNull(Scalar(member)) is { } text) return text;
        return null;
    }

    /// <summary>A value as text: a text, number or truth; of texts in several languages the default, English or first one. Null for others.</summary>
    public static string? Scalar(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => Raw(json),
        JsonValueKind.Number => json.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Object => Localized(json),
        _ => null,
    };

    /// <summary>The elements of an array member; none where it is not there or no array.</summary>
    public static IEnumerable<JsonElement> Each(this JsonElement json, params ReadOnlySpan<string> names) =>
        json.Member(names) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>Whether a member is true.</summary>
    public static bool Says(this JsonElement json, string name) => json.Member(name) is { ValueKind: JsonValueKind.True };

    /// <summary>A member that is a number, or a text that is one.</summary>
    public static decimal? Number(this JsonElement json, params ReadOnlySpan<string> names) =>
        json.Member(names) is { ValueKind: JsonValueKind.Number or JsonValueKind.String } member && decimal.TryParse(Scalar(member), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1_000_000_000m ? number : null;

    private static string? Localized(JsonElement json)
    {
        foreach (var language in (ReadOnlySpan<string>)["default", "en"])
            if (json.TryGetProperty(language, out var text) && text.ValueKind == JsonValueKind.String) return Raw(text);
        foreach (var member in json.EnumerateObject())
            return member.Value.ValueKind == JsonValueKind.String && member.Name.Length is 2 or 5 ? Raw(member.Value) : null;
        return null;
    }

    // half a surrogate pair in an escape is no text, and the runtime throws at it
    private static string? Raw(JsonElement json)
    {
        try
        {
            return json.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
