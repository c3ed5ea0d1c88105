using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Governance.Data.Conventions;
using Governance.Domain.Canonical;

namespace Governance.Data;

/// <summary>How events and transmittals are written: camelCase, enums by name, typed ids as their value, absent members absent.</summary>
public static class ContentJson
{
    /// <summary>The options of both directions; unknown members are an error.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        NumberHandling = JsonNumberHandling.Strict,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false), new TypedIdJson() },
    };

    /// <summary>A value as JSON text.</summary>
    public static string Write(object value) => JsonSerializer.Serialize(value, value?.GetType() ?? typeof(object), Options);

    /// <summary>A value in canonical form (RFC 8785), to be hashed.</summary>
    public static string WriteCanonical(object value) => CanonicalJson.Text(JsonSerializer.SerializeToElement(value, value?.GetType() ?? typeof(object), Options));

    /// <summary>Text back to a value; throws <see cref="JsonException"/> that names the place.</summary>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, Options) ?? throw new JsonException("The content is null.");

    private sealed class TypedIdJson : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => TypedIds.IsTypedId(typeToConvert);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

        private sealed class Converter<T> : JsonConverter<T> where T : struct
        {
            private static readonly System.Reflection.PropertyInfo Value = typeof(T).GetProperty("Value")!;

            public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
                (T)Activator.CreateInstance(typeof(T), reader.GetGuid())!;

            public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
                writer.WriteStringValue((Guid)Value.GetValue(value)!);
        }
    }
}
