using System.Text.Json;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads conditions that stand in JSON: expressions, FHIR's enableWhen, and objects of a question, a comparison and a value.</summary>
internal static class NestedWishes
{
    private const int MostNested = 16;

    /// <summary>The members that hold one.</summary>
    public static IReadOnlyList<string> Members { get; } = ["enableWhen", "condition", "conditions", "visibleIf", "visible_if", "showIf", "show_if", "askIf", "ask_if", "onlyIf", "only_if", "dependsOn", "depends_on", "displayIf", "when", "cond"];

    /// <summary>The condition of an entry.</summary>
    /// <exception cref="NotTranslatedException">It has a form that is not known here.</exception>
    public static Wish Of(JsonElement condition, JsonElement entry)
    {
        var any = entry.Plain("enableBehavior", "conditionLogic", "logic") is "any" or "or";
        return Of(condition, any, 0);
    }

    private static Wish Of(JsonElement json, bool any, int depth)
    {
        if (depth > MostNested) throw new NotTranslatedException("The condition nests too deep.");
        return json.ValueKind switch
        {
            JsonValueKind.String => WishParser.Parse(Json.Scalar(json) ?? ""),
            JsonValueKind.Array => Many(json, any, depth),
            JsonValueKind.Object => OfObject(json, depth),
            _ => throw new NotTranslatedException("The condition cannot be read."),
        };
    }

    private static Wish Many(JsonElement json, bool any, int depth)
    {
        Wish[] parts = [.. json.EnumerateArray().Select(part => Of(part, false, depth + 1))];
        return parts switch
        {
            [] => throw new NotTranslatedException("The condition is empty."),
            [var one] => one,
            _ => any ? new WishedAny(parts) : new WishedAll(parts),
        };
    }

    private static Wish OfObject(JsonElement json, int depth)
    {
        if (json.Member("all", "and", "allOf") is { ValueKind: JsonValueKind.Array } all) return Many(all, false, depth);
        if (json.Member("any", "or", "anyOf") is { ValueKind: JsonValueKind.Array } some) return Many(some, true, depth);
        if (json.Member("not") is { } not) return new WishedNot(Of(not, false, depth + 1));
        var name = json.Plain("question", "questionId", "question_id", "linkId", "id", "key", "field", "ref") ?? throw new NotTranslatedException("The condition does not say which answer it looks at.");
        if (json.Member("answered", "exists") is { ValueKind: JsonValueKind.True or JsonValueKind.False } answered) return Signed(answered.GetBoolean(), new WishedAnswer(name, Relation.Given, []));
        if (json.Member("atLeast", "min") is { } least) return new WishedAnswer(name, Relation.AtLeast, Values(least));
        if (json.Member("below") is { } below) return new WishedAnswer(name, Relation.Below, Values(below));
        if (json.Member("in", "oneOf") is { } among) return new WishedAnswer(name, Relation.AnyOf, Values(among));
        if (json.Member("contains") is { } part) return new WishedAnswer(name, Relation.AllOf, Values(part));
        return Compared(json, name);
    }

    private static Wish Compared(JsonElement json, string name)
    {
        var member = json.ValueKind == JsonValueKind.Object ? json.EnumerateObject().FirstOrDefault(member => member.Name.StartsWith("answer", StringComparison.Ordinal) || member.Name is "value" or "values" or "equals" or "is" or "eq") : default;
        if (member.Value.ValueKind == JsonValueKind.Undefined) return new WishedAnswer(name, Relation.Given, []);
        var values = Values(member.Value);
        return json.Plain("operator", "op", "comparison") switch
        {
            null or "=" or "==" or "is" or "equals" or "eq" or "equal" => values.Count > 1 ? new WishedAnswer(name, Relation.AnyOf, values) : new WishedAnswer(name, Relation.Is, values),
            "!=" or "<>" or "not" or "ne" or "notEquals" or "not_equals" => new WishedNot(new WishedAnswer(name, Relation.Is, values)),
            "exists" => Signed(values is not ["false"], new WishedAnswer(name, Relation.Given, [])),
            "in" or "anyOf" or "any" or "oneOf" => new WishedAnswer(name, Relation.AnyOf, values),
            "contains" or "includes" => new WishedAnswer(name, Relation.AllOf, values),
            ">=" or "gte" or "atLeast" => new WishedAnswer(name, Relation.AtLeast, values),
            ">" or "gt" => new WishedAnswer(name, Relation.Above, values),
            "<=" or "lte" => new WishedAnswer(name, Relation.AtMost, values),
            "<" or "lt" or "below" => new WishedAnswer(name, Relation.Below, values),
            var other => throw new NotTranslatedException($"The condition compares by {Wording.Short(other)}, which is not known here."),
        };
    }

    private static Wish Signed(bool holds, Wish wish) => holds ? wish : new WishedNot(wish);

    private static List<string> Values(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => [.. json.EnumerateArray().SelectMany(Values)],
        JsonValueKind.Object => [json.Plain("code", "value", "display") ?? throw new NotTranslatedException("The condition lacks the value to compare with.")],
        _ => [Json.Scalar(json) ?? throw new NotTranslatedException("The condition lacks the value to compare with.")],
    };
}
