using System.Text;
using System.Text.Json;

namespace Governance.Domain.Canonical;

/// <summary>Writes JSON in the one form that RFC 8785 gives it, so that equal documents have equal bytes and hashes.</summary>
public static class CanonicalJson
{
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses a document, refusing what has no canonical form.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is given twice.</exception>
    /// <exception cref="FormatException">The name of a member is not Unicode.</exception>
    public static JsonDocument Parse(ReadOnlyMemory<byte> utf8Json)
    {
        try
        {
            return JsonDocument.Parse(utf8Json, Strict);
        }
        catch (InvalidOperationException notUnicode)
        {
            throw new FormatException("The name of a member is not valid Unicode.", notUnicode);
        }
    }

    /// <summary>The canonical bytes of a document.</summary>
    /// <exception cref="JsonException">It is not JSON, or a member is given twice.</exception>
    /// <exception cref="FormatException">A string is not Unicode, or a number is beyond IEEE 754 double precision.</exception>
    public static byte[] Write(ReadOnlyMemory<byte> utf8Json)
    {
        using var document = Parse(utf8Json);
        return Write(document.RootElement);
    }

    /// <summary>The canonical bytes of a value.</summary>
    /// <exception cref="FormatException">A string is not Unicode, or a number is beyond IEEE 754 double precision.</exception>
    public static byte[] Write(JsonElement value) => Utf8.GetBytes(Text(value));

    /// <summary>
    /// The canonical text of a value. With <paramref name="arrayKey"/>, arrays are sets: each is written sorted by that key of
    /// its entries and then by their own canonical text, both in UTF-16 order.
    /// </summary>
    /// <exception cref="FormatException">A string is not Unicode, or a number is beyond IEEE 754 double precision.</exception>
    public static string Text(JsonElement value, Func<JsonElement, string>? arrayKey = null)
    {
        var text = new StringBuilder();
        Append(text, value, arrayKey);
        return text.ToString();
    }

    private static void Append(StringBuilder text, JsonElement value, Func<JsonElement, string>? arrayKey)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendMembers(text, value, arrayKey);
                break;
            case JsonValueKind.Array:
                AppendEntries(text, value, arrayKey);
                break;
            case JsonValueKind.String:
                CanonicalString.Append(text, CanonicalString.Of(value));
                break;
            case JsonValueKind.Number:
                CanonicalNumber.Append(text, value.GetRawText());
                break;
            case JsonValueKind.True:
                text.Append("true");
                break;
            case JsonValueKind.False:
                text.Append("false");
                break;
            case JsonValueKind.Null:
                text.Append("null");
                break;
            case JsonValueKind.Undefined:
                throw new FormatException("There is no value to write.");
        }
    }

    private static void AppendMembers(StringBuilder text, JsonElement value, Func<JsonElement, string>? arrayKey)
    {
        var members = new List<(string Name, JsonElement Value)>();
        foreach (var member in value.EnumerateObject())
            members.Add((CanonicalString.NameOf(member), member.Value));
        members.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        text.Append('{');
        for (var i = 0; i < members.Count; i++)
        {
            if (i > 0)
                text.Append(',');
            CanonicalString.Append(text, members[i].Name);
            text.Append(':');
            Append(text, members[i].Value, arrayKey);
        }
        text.Append('}');
    }

    private static void AppendEntries(StringBuilder text, JsonElement value, Func<JsonElement, string>? arrayKey)
    {
        text.Append('[');
        if (arrayKey is null)
        {
            var separator = "";
            foreach (var entry in value.EnumerateArray())
            {
                text.Append(separator);
                Append(text, entry, arrayKey);
                separator = ",";
            }
        }
        else
        {
            var entries = value.EnumerateArray().Select(entry => (Key: arrayKey(entry), Text: Text(entry, arrayKey)));
            text.AppendJoin(',', entries.OrderBy(e => e.Key, StringComparer.Ordinal).ThenBy(e => e.Text, StringComparer.Ordinal).Select(e => e.Text));
        }
        text.Append(']');
    }
}
