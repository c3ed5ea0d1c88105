using System.Globalization;
using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads nested entries of any origin by the names that such documents use: what holds others is a section, what asks is a question. FHIR questionnaires are such documents.</summary>
internal sealed class NestedTree(string fileName)
{
    private static readonly string[] Holders =
    [
        "item", "items", "sections", "section", "questions", "question_list", "questionnaire", "groups", "categories", "subcategories", "domains", "chapters", "pages", "topics", "areas", "parts", "families", "functions",
        "elements", "controls", "requirements", "criteria", "children", "subquestions", "sub_questions", "followUps", "follow_ups", "data", "records", "entries",
    ];
    private static readonly string[] Asking = ["question", "questionText", "question_text", "text", "prompt", "statement", "requirement", "title", "label", "description", "name"];
    private static readonly string[] Naming = ["linkId", "id", "key", "code", "ref", "number", "qid", "questionId", "question_id", "uuid"];
    private static readonly string[] Showing = ["display", "info", "note", "html", "heading", "static", "instruction", "instructions"];
    private static readonly string[] Grouping = ["group", "section", "page", "panel", "category", "block"];
    private readonly TreeSketch sketch = new(fileName);
    private string section = "";
    private bool begun;
    private string? intro;

    /// <summary>Reads it; null where nothing asks.</summary>
    public ReadQuestionnaire? Read(JsonElement root)
    {
        var title = root.Text("title", "name") ?? Path.GetFileNameWithoutExtension(fileName);
        section = title;
        if (root.ValueKind == JsonValueKind.Array) Walk(root.EnumerateArray(), "", []);
        else Held(root, "", []);
        return sketch.Questions.Count == 0 ? null : sketch.Finish(QuestionnaireFormat.Json, title);
    }

    private void Held(JsonElement holder, string path, IReadOnlyList<Guard> over)
    {
        foreach (var member in Holders)
            if (holder.Member(member) is { ValueKind: JsonValueKind.Array } array)
            {
                // references to controls are lists of texts under the same names
                if (member is "questions" || array.EnumerateArray().Any(inner => inner.ValueKind == JsonValueKind.Object)) Walk(array.EnumerateArray(), path + member, over);
            }
            else if (path.Length == 0 && holder.Member(member) is { ValueKind: JsonValueKind.Object } inner) Held(inner, $"{member}.", over);
    }

    private void Walk(IEnumerable<JsonElement> entries, string path, IReadOnlyList<Guard> over)
    {
        var i = 0;
        foreach (var entry in entries)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]");
            if (entry.ValueKind == JsonValueKind.String && path.EndsWith("questions", StringComparison.Ordinal)) Ask(entry, place, over);
            else if (entry.ValueKind != JsonValueKind.Object) sketch.Problems.Add(new Flaw(place, "This is neither a question nor a section and is left out."));
            else Entry(entry, place, over);
        }
    }

    private void Entry(JsonElement entry, string place, IReadOnlyList<Guard> over)
    {
        var type = Kind(entry);
        var holds = Holders.Any(member => entry.Each(member).Any(inner => inner.ValueKind == JsonValueKind.Object));
        if (type is not null && Showing.Contains(type, StringComparer.OrdinalIgnoreCase) && !holds) Show(entry, place);
        else if (!holds) Ask(entry, place, over);
        else if (entry.Text("question") is not null || (type is null && entry.Text(Asking) is [.., '?' or '？' or '؟']) || (type is not null && !Grouping.Contains(type, StringComparer.OrdinalIgnoreCase) && entry.Text(Asking) is not null))
        {
            var guards = Guards(entry, place, over);
            Ask(entry, place, guards, own: false);
            Held(entry, place + ".", guards);
        }
        else
        {
            var (outer, guards) = (section, Guards(entry, place, over));
            (section, begun) = (Heading(entry) ?? outer, false);
            intro = entry.Text("intro", "description", "instructions");
            Held(entry, place + ".", guards);
            (section, begun, intro) = (outer, false, null);
        }
    }

    private void Show(JsonElement entry, string place)
    {
        if (entry.Text(Asking) is { } text) intro = text;
        else sketch.Problems.Add(new Flaw(place, "The entry only shows something and is left out."));
    }

    private static string? Heading(JsonElement entry)
    {
        var (id, title) = (entry.Plain("id", "key", "code", "prefix"), entry.Text("title", "name", "text", "label", "heading", "statement"));
        return title ?? id;
    }

    private static string? Kind(JsonElement entry) => entry.Plain("type", "answerType", "answer_type", "questionType", "inputType", "format");

    private void Ask(JsonElement entry, string place, IReadOnlyList<Guard> over, bool own = true)
    {
        if ((entry.ValueKind == JsonValueKind.String ? Wording.OrNull(Json.Scalar(entry)) : entry.Text(Asking)) is not { } text)
        {
            sketch.Problems.Add(new Flaw(place, "The entry has no text to ask and is left out."));
            return;
        }
        if (!begun) sketch.Begin(section, null);
        begun = true;
        var (question, named) = NestedAnswers.Form(entry, Kind(entry), place, sketch.Problems);
        string?[] good = [intro, entry.Text("guidance", "help", "hint", "good", "helpText", "explanation", "instructions"), entry.Member("question", "text", "prompt") is null ? null : entry.Text("description")];
        intro = null;
        sketch.Ask(new TreeQuestion
        {
            Place = place,
            Id = entry.Plain(Naming) ?? entry.Plain("name"),
            Question = question with
            {
                Text = text,
                Weight = entry.Number("weight", "points") is { } weight and >= 0 ? weight : 1,
                Controls = Controls(entry),
                Why = entry.Text("why", "rationale"),
                Good = Wording.OrNull(string.Join("\n\n", good.OfType<string>().Distinct(StringComparer.Ordinal))),
                AllowNotApplicable = true,
            },
            Options = named,
            Guards = own ? Guards(entry, place, over) : over,
            Answer = Answer(entry),
            Comment = entry.Text("comment", "comments", "remark", "remarks", "notes"),
        });
    }

    private static string? Answer(JsonElement entry) => entry.Text("answer", "response", "vendorAnswer", "vendor_answer")
        ?? (entry.Member("answer", "response") is { ValueKind: JsonValueKind.Array } many ? Wording.OrNull(string.Join(", ", many.EnumerateArray().Select(one => Json.Scalar(one) ?? one.Text("value", "text")).OfType<string>())) : null)
        ?? entry.Member("answer", "response")?.Text("value", "text");

    private static string[] Controls(JsonElement entry)
    {
        var several = entry.Each("controls", "controlIds", "control_ids", "mappings").Select(control => Wording.OrNull(Json.Scalar(control)) ?? control.Plain("id", "control")).OfType<string>();
        return [.. several.Concat(entry.Plain("control", "controlId", "control_id") is { } one ? [one] : []).Distinct(StringComparer.Ordinal)];
    }

    private IReadOnlyList<Guard> Guards(JsonElement entry, string place, IReadOnlyList<Guard> over)
    {
        foreach (var member in NestedWishes.Members)
        {
            if (entry.Member(member) is not { } condition) continue;
            try
            {
                return [.. over, new Guard($"{place}.{member}", NestedWishes.Of(condition, entry))];
            }
            catch (NotTranslatedException reason)
            {
                sketch.Problems.Add(new Flaw($"{place}.{member}", $"{reason.Message} It is left out, and the question is always asked."));
                return over;
            }
        }
        return over;
    }
}
