using System.Text.Json;
using System.Text.Json.Serialization;

namespace Governance.Domain.Questionnaires;

/// <summary>
/// Conditions as JSON: <c>{"all": […]}</c>, <c>{"any": […]}</c>, <c>{"not": …}</c>, or a question and one comparison such as
/// <c>{"question": "weights", "is": "yes"}</c>, with <c>is</c>, <c>in</c>, <c>contains</c>, <c>atLeast</c>, <c>below</c> or <c>answered</c>.
/// </summary>
public sealed class ConditionJson : JsonConverter<Condition>
{
    private const int MostNested = 8;

    /// <inheritdoc />
    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader), 0);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        switch (value)
        {
            case AllOf all: WriteMany(writer, "all", all.Conditions, options); break;
            case AnyOf any: WriteMany(writer, "any", any.Conditions, options); break;
            case Not not: writer.WritePropertyName("not"); Write(writer, not.Condition, options); break;
            case Comparison comparison: Write(writer, comparison); break;
        }

        writer.WriteEndObject();
    }

    private static Condition Read(JsonElement json, int depth)
    {
        if (json.ValueKind != JsonValueKind.Object || depth > MostNested)
        {
            throw new JsonException(TemplateRefusals.ConditionForm);
        }

        // the canonical form sorts members, so the question may come second
        var members = json.EnumerateObject().OrderBy(member => !member.NameEquals("question")).ToArray();
        return members switch
        {
            [{ Name: "all" } all] => new AllOf(Many(all.Value, depth)),
            [{ Name: "any" } any] => new AnyOf(Many(any.Value, depth)),
            [{ Name: "not" } not] => new Not(Read(not.Value, depth + 1)),
            [{ Name: "question", Value.ValueKind: JsonValueKind.String } question, var comparison] => Compare(question.Value.GetString()!, comparison),
            _ => throw new JsonException(TemplateRefusals.ConditionForm),
        };
    }

    private static IReadOnlyList<Condition> Many(JsonElement json, int depth) =>
        json.ValueKind == JsonValueKind.Array && json.GetArrayLength() > 0
            ? [.. json.EnumerateArray().Select(part => Read(part, depth + 1))]
            : throw new JsonException(TemplateRefusals.ConditionForm);

    private static Comparison Compare(string question, JsonProperty comparison) => (comparison.Name, comparison.Value.ValueKind) switch
    {
        ("is", JsonValueKind.String) => new(question, Operator.Is, [comparison.Value.GetString()!], null),
        ("in", JsonValueKind.Array) => new(question, Operator.In, Texts(comparison.Value), null),
        ("contains", JsonValueKind.String) => new(question, Operator.Contains, [comparison.Value.GetString()!], null),
        ("atLeast", JsonValueKind.Number) => new(question, Operator.AtLeast, [], Number(comparison.Value)),
        ("below", JsonValueKind.Number) => new(question, Operator.Below, [], Number(comparison.Value)),
        ("answered", JsonValueKind.True) => new(question, Operator.Answered, [], null),
        _ => throw new JsonException(TemplateRefusals.ConditionForm),
    };

    private static IReadOnlyList<string> Texts(JsonElement json) =>
        json.GetArrayLength() > 0 && json.EnumerateArray().All(value => value.ValueKind == JsonValueKind.String)
            ? [.. json.EnumerateArray().Select(value => value.GetString()!)]
            : throw new JsonException(TemplateRefusals.ConditionForm);

    private static decimal Number(JsonElement json) => json.TryGetDecimal(out var number) ? number : throw new JsonException(TemplateRefusals.ConditionForm);

    private static void Write(Utf8JsonWriter writer, Comparison comparison)
    {
        writer.WriteString("question", comparison.Question);
        switch (comparison.Operator)
        {
            case Operator.Is: writer.WriteString("is", comparison.Values[0]); break;
            case Operator.Contains: writer.WriteString("contains", comparison.Values[0]); break;
            case Operator.AtLeast: writer.WriteNumber("atLeast", comparison.Number!.Value); break;
            case Operator.Below: writer.WriteNumber("below", comparison.Number!.Value); break;
            case Operator.Answered: writer.WriteBoolean("answered", true); break;
            case Operator.In:
                writer.WriteStartArray("in");
                foreach (var value in comparison.Values)
                {
                    writer.WriteStringValue(value);
                }

                writer.WriteEndArray();
                break;
        }
    }

    private void WriteMany(Utf8JsonWriter writer, string name, IReadOnlyList<Condition> conditions, JsonSerializerOptions options)
    {
        writer.WriteStartArray(name);
        foreach (var condition in conditions)
        {
            Write(writer, condition, options);
        }

        writer.WriteEndArray();
    }
}
