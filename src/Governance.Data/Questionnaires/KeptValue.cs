using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Governance.Domain.Questionnaires;

namespace Governance.Data.Questionnaires;

/// <summary>
/// Reads the value of an answer as this portal wrote it to the database. A questionnaire has hundreds of them, and what the
/// serializer does to find faults in foreign text is most of its time; nobody else writes here.
/// </summary>
public static class KeptValue
{
    /// <summary>Reads one; a text of another form is a fault of the database.</summary>
    /// <exception cref="JsonException">The text is not JSON, or of another form.</exception>
    public static AnswerValue Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(json.Length));
        try
        {
            return Read(bytes.AsSpan(0, Encoding.UTF8.GetBytes(json, bytes)));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private static AnswerValue Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        List<string>? values = null, files = null;
        List<IReadOnlyDictionary<string, string>>? rows = null;
        (decimal? number, string? text, DateOnly? on) = (null, null, null);
        Next(ref reader, JsonTokenType.StartObject);
        while (More(ref reader, JsonTokenType.PropertyName, JsonTokenType.EndObject))
        {
            if (reader.ValueTextEquals("values"u8)) values = Texts(ref reader);
            else if (reader.ValueTextEquals("rows"u8)) rows = Rows(ref reader);
            else if (reader.ValueTextEquals("files"u8)) files = Texts(ref reader);
            else if (reader.ValueTextEquals("number"u8)) number = Next(ref reader) is JsonTokenType.Null ? null : reader.GetDecimal();
            else if (reader.ValueTextEquals("text"u8)) text = Next(ref reader) is JsonTokenType.Null ? null : reader.GetString();
            else if (reader.ValueTextEquals("on"u8)) on = Next(ref reader) is JsonTokenType.Null ? null : DateOnly.ParseExact(reader.GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            else throw new JsonException($"An answer has no member {reader.GetString()}.");
        }
        return new() { Values = values ?? [], Number = number, Text = text, On = on, Rows = rows ?? [], Files = files ?? [] };
    }

    private static List<IReadOnlyDictionary<string, string>>? Rows(ref Utf8JsonReader reader)
    {
        List<IReadOnlyDictionary<string, string>>? rows = null;
        Next(ref reader, JsonTokenType.StartArray);
        while (More(ref reader, JsonTokenType.StartObject, JsonTokenType.EndArray))
        {
            var row = new Dictionary<string, string>(StringComparer.Ordinal);
            while (More(ref reader, JsonTokenType.PropertyName, JsonTokenType.EndObject))
            {
                var column = reader.GetString()!;
                Next(ref reader, JsonTokenType.String);
                row.Add(column, reader.GetString()!);
            }
            (rows ??= []).Add(row);
        }
        return rows;
    }

    private static List<string>? Texts(ref Utf8JsonReader reader)
    {
        List<string>? texts = null;
        Next(ref reader, JsonTokenType.StartArray);
        while (More(ref reader, JsonTokenType.String, JsonTokenType.EndArray)) (texts ??= []).Add(reader.GetString()!);
        return texts;
    }

    private static bool More(ref Utf8JsonReader reader, JsonTokenType wanted, JsonTokenType end)
    {
        if (Next(ref reader) == end) return false;
        return reader.TokenType == wanted ? true : throw new JsonException($"An answer has {reader.TokenType} where {wanted} belongs.");
    }

    private static void Next(ref Utf8JsonReader reader, JsonTokenType wanted)
    {
        if (Next(ref reader) != wanted) throw new JsonException($"An answer has {reader.TokenType} where {wanted} belongs.");
    }

    private static JsonTokenType Next(ref Utf8JsonReader reader) => reader.Read() ? reader.TokenType : throw new JsonException("An answer ends early.");
}
