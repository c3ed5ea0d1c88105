using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads OSCAL catalogs (OSCAL 1.1, catalog model): every control asks whether what it states is in place.</summary>
internal sealed partial class CatalogTree(string fileName)
{
    private const int MostResolved = 4, MostInserted = 4_000_000, Around = 20;
    private static readonly string[] Others = ["profile", "system-security-plan", "component-definition", "assessment-plan", "assessment-results", "plan-of-action-and-milestones", "mapping-collection"];
    private readonly TreeSketch sketch = new(fileName);
    private readonly Dictionary<string, (string Label, string[] Choices, bool Several)> parameters = new(StringComparer.Ordinal);
    private int inserted;

    /// <summary>Whether a document is a catalog; another OSCAL document is refused.</summary>
    /// <exception cref="Refused">It is an OSCAL document of another kind.</exception>
    public static bool Fits(JsonElement root, string fileName)
    {
        if (root.Member("catalog") is { ValueKind: JsonValueKind.Object } catalog && catalog.Member("groups", "controls", "metadata") is not null) return true;
        return Others.FirstOrDefault(kind => root.Member(kind)?.Member("metadata") is not null) is { } other
            ? throw new Refused(ReadingRefusals.NotACatalog.With(fileName, other.Replace('-', ' ')))
            : false;
    }

    /// <summary>Reads it.</summary>
    public ReadQuestionnaire Read(JsonElement root)
    {
        var catalog = root.Member("catalog")!.Value;
        var title = catalog.Member("metadata")?.Text("title") ?? Path.GetFileNameWithoutExtension(fileName);
        Learn(catalog);
        sketch.Begin(title, null);
        Controls(catalog, "catalog.", title);
        Groups(catalog, "catalog.", null);
        return sketch.Finish(QuestionnaireFormat.Oscal, title);
    }

    private void Learn(JsonElement holder)
    {
        foreach (var parameter in holder.Each("params"))
            if (parameter.Plain("id") is { } id)
                parameters.TryAdd(id, (parameter.Plain("label") ?? id, [.. parameter.Member("select")?.Each("choice").Select(choice => Json.Scalar(choice)).OfType<string>() ?? []], parameter.Member("select")?.Plain("how-many") is "one-or-more"));
        foreach (var inner in holder.Each("groups").Concat(holder.Each("controls"))) Learn(inner);
    }

    private void Groups(JsonElement holder, string path, string? above)
    {
        var i = 0;
        foreach (var group in holder.Each("groups"))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}groups[{i++}].");
            var title = group.Text("title") ?? group.Plain("id") ?? "Group";
            if (above is not null) title = $"{above}: {title}";
            sketch.Begin(title, Prose(Parts(group, "overview"), 0));
            Controls(group, place, title);
            Groups(group, place, title);
        }
    }

    private void Controls(JsonElement holder, string path, string title)
    {
        var i = 0;
        foreach (var control in holder.Each("controls"))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}controls[{i++}]");
            if (IsWithdrawn(control)) sketch.Problems.Add(new Flaw(place, $"{control.Plain("id") ?? control.Text("title")} is withdrawn and left out."));
            else Ask(control, place);
            Controls(control, place + ".", title);
        }
    }

    private static bool IsWithdrawn(JsonElement control) =>
        control.Plain("class") is { } named && named.Equals("withdrawn", StringComparison.OrdinalIgnoreCase)
        || control.Each("props").Any(prop => prop.Plain("name") is "status" && prop.Plain("value") is { } status && status.Equals("withdrawn", StringComparison.OrdinalIgnoreCase));

    private void Ask(JsonElement control, string place)
    {
        var (id, title) = (control.Plain("id"), control.Text("title"));
        var label = Label(control) ?? id;
        var statement = Prose(Parts(control, "statement"), 0);
        if (statement is null) sketch.Problems.Add(new Flaw(place, $"{label ?? "A control"} states nothing; its title is asked."));
        var named = title is null || string.Equals(title, label, StringComparison.OrdinalIgnoreCase) || string.Equals(title, id, StringComparison.OrdinalIgnoreCase) ? null : title;
        if ((statement is null ? title ?? label : named is null ? statement : $"{named}: {statement}") is not { } text)
        {
            sketch.Problems.Add(new Flaw(place, "The control has neither statement nor title nor id and is left out."));
            return;
        }
        var guidance = Parts(control, "guidance").ToLookup(part => (part.Text("title") ?? "").StartsWith("Why", StringComparison.OrdinalIgnoreCase));
        sketch.Ask(new TreeQuestion
        {
            Place = place,
            Id = id,
            Question = new Question
            {
                Key = "",
                Text = text,
                Type = QuestionType.Choice,
                Options = [new Option { Key = "yes", Label = "Yes, in place" }, new Option { Key = "partial", Label = "In part" }, new Option { Key = "no", Label = "No" }],
                Weight = 1,
                Controls = id is null ? [] : [id],
                Why = Prose(guidance[true], 0),
                Good = Prose(guidance[false].Concat(Parts(control, "example")), 0),
                AllowNotApplicable = true,
            },
            Options = [("yes", "yes"), ("partial", "partial"), ("no", "no")],
        });
    }

    // of several labels the plain one
    private static string? Label(JsonElement control)
    {
        JsonElement[] labels = [.. control.Each("props").Where(prop => prop.Plain("name") is "label")];
        return labels.Where(label => label.Plain("class") is null).Concat(labels).Select(label => label.Plain("value")).FirstOrDefault();
    }

    private static IEnumerable<JsonElement> Parts(JsonElement holder, string name) => holder.Each("parts").Where(part => string.Equals(part.Plain("name"), name, StringComparison.Ordinal));

    private string? Prose(IEnumerable<JsonElement> parts, int depth)
    {
        var prose = new StringBuilder();
        foreach (var part in parts) Append(prose, part, depth);
        return Wording.OrNull(prose.ToString());
    }

    private void Append(StringBuilder prose, JsonElement part, int depth)
    {
        var label = part.Plain("name") is "item" ? Label(part) : null;
        if (part.Plain("prose") is { } words) prose.Append(' ', depth * 2).Append(label is null ? "" : label + " ").Append(Resolved(words, MostResolved)).Append('\n');
        foreach (var inner in part.Each("parts")) Append(prose, inner, part.Plain("name") is "item" ? depth + 1 : depth);
    }

    // {{ insert: param, ac-1_prm_1 }} becomes the parameter's label, or what can be chosen
    private string Resolved(string prose, int left) => Insertion().Replace(prose, match =>
    {
        var id = match.Groups["id"].Value;
        if (left == 0 || !parameters.TryGetValue(id, out var parameter)) return $"[{id}]";
        if (parameter.Choices.Length > 0) return $"[{(parameter.Several ? "one or more of" : "one of")}: {string.Join("; ", parameter.Choices.Select(choice => Inserted(choice, left - 1)))}]";
        return $"[{Inserted(parameter.Label, left - 1)}]";
    });

    // a few parameters that name each other many times are a library of text; what stands around each counts, too
    private string Inserted(string words, int left)
    {
        inserted = Math.Min(inserted, MostInserted) + words.Length + Around;
        return inserted <= MostInserted ? Resolved(words, left) : throw new Refused(ReadingRefusals.TooMuchInserted.With(fileName, MostInserted));
    }

    [GeneratedRegex(@"\{\{\s*(?:insert:\s*)?param(?:\s*,\s*|:\s*)(?<id>[^\s{}]+)\s*\}\}", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Insertion();
}
