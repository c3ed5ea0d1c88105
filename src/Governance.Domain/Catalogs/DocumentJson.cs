using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Domain.Canonical;

namespace Governance.Domain.Catalogs;

/// <summary>The one way in which catalog documents are read and written: camel case, enums as words, nothing unknown, nothing twice.</summary>
public static class DocumentJson
{
    /// <summary>The settings, for callers that write a document inside a larger one.</summary>
    public static JsonSerializerOptions Options { get; } = Settings(indented: false);

    private static readonly JsonSerializerOptions Indented = Settings(indented: true);

    /// <summary>Reads a document, or refuses it naming the place.</summary>
    /// <exception cref="FlawedDocumentException">The text is not JSON, or not of this form.</exception>
    public static T Read<T>(string json)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(json, Options) ?? throw new JsonException("The document is empty.");
        }
        catch (JsonException e)
        {
            throw new FlawedDocumentException(new Flaw(Place(e), Sentence(e)), e);
        }
    }

    /// <summary>Writes a document in one line, members in the order of their type.</summary>
    public static string Write<T>(T document) => JsonSerializer.Serialize(document, Options);

    /// <summary>Writes a document in canonical form (RFC 8785), to be hashed or signed.</summary>
    public static string WriteCanonical<T>(T document) => CanonicalJson.Text(JsonSerializer.SerializeToElement(document, Options));

    /// <summary>Writes a document for people to read and edit.</summary>
    public static string WriteIndented<T>(T document) => JsonSerializer.Serialize(document, Indented);

    private static string Place(JsonException e) => e.Path is null ? "" : e.Path.TrimStart('$').TrimStart('.');

    // the runtime's own sentence ends with its path and position, which the place already says
    private static string Sentence(JsonException e)
    {
        var end = e.Message.IndexOf(" Path: ", StringComparison.Ordinal);
        var what = end < 0 ? e.Message : e.Message[..end];
        return e.LineNumber is { } line ? $"{what} (line {line + 1})" : what;
    }

    private static JsonSerializerOptions Settings(bool indented) => new(JsonSerializerDefaults.Web)
    {
        AllowDuplicateProperties = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        WriteIndented = indented,
    };
}
