using System.Globalization;
using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>
/// Reads questionnaires of Google's VSAQ. A tip becomes guidance of the question before it, and where it warns of one option, that option
/// asks for compensating controls, which is what VSAQ's own page does with it.
/// </summary>
internal sealed class VsaqTree(string fileName)
{
    private readonly TreeSketch sketch = new(fileName);
    private readonly List<string> intro = [];
    private string section = "";
    private bool begun;

    /// <summary>Whether a document looks like one.</summary>
    public static bool Fits(JsonElement root) => root.Member("questionnaire") is { ValueKind: JsonValueKind.Array };

    /// <summary>Reads it.</summary>
    public ReadQuestionnaire Read(JsonElement root)
    {
        var blocks = root.Each("questionnaire").ToArray();
        Walk(blocks, "questionnaire", []);
        return sketch.Finish(QuestionnaireFormat.Vsaq, blocks.Length > 0 ? blocks[0].Text("text") ?? Path.GetFileNameWithoutExtension(fileName) : fileName);
    }

    private void Walk(IEnumerable<JsonElement> entries, string path, IReadOnlyList<Guard> over)
    {
        var i = 0;
        foreach (var entry in entries)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{path}[{i++}]");
            switch (entry.Plain("type"))
            {
                case "block":
                    var (outer, guards) = (section, Guards(entry, place, over));
                    (section, begun) = (entry.Text("text") ?? outer, false);
                    Walk(entry.Each("items"), $"{place}.items", guards);
                    (section, begun) = (outer, false);
                    break;
                case "info":
                    if (entry.Text("text") is { } text) intro.Add(text);
                    break;
                case "tip":
                    Tip(entry, place);
                    break;
                case "spacer":
                    break;
                default:
                    Ask(entry, place, over);
                    break;
            }
        }
    }

    private IReadOnlyList<Guard> Guards(JsonElement entry, string place, IReadOnlyList<Guard> over)
    {
        if (entry.Plain("cond") is not { } condition) return over;
        try
        {
            return [.. over, new Guard($"{place}.cond", WishParser.Parse(condition))];
        }
        catch (NotTranslatedException reason)
        {
            sketch.Problems.Add(new Flaw($"{place}.cond", $"{reason.Message} It is left out, and the question is always asked."));
            return over;
        }
    }

    private void Ask(JsonElement entry, string place, IReadOnlyList<Guard> over)
    {
        if (entry.Text("text") is not { } text)
        {
            sketch.Problems.Add(new Flaw(place, "The entry has no text and is left out."));
            return;
        }
        if (Type(entry) is not { } type)
        {
            sketch.Problems.Add(new Flaw(place, $"{entry.Plain("type") ?? "An entry without a type"} is not known here; the question is taken with an answer in words."));
            type = QuestionType.Text;
        }
        var (options, named) = type is QuestionType.Choice or QuestionType.Multiple ? Options(entry) : ([], []);
        if (!begun) sketch.Begin(section, null);
        begun = true;
        sketch.Ask(new TreeQuestion
        {
            Place = place,
            Id = entry.Plain("id"),
            Question = new Question { Key = "", Text = text, Type = options.Length < 2 && type is not QuestionType.File ? QuestionType.Text : type, Options = options.Length < 2 ? [] : options, Weight = 1, AllowNotApplicable = true, Good = intro.Count == 0 ? null : string.Join("\n\n", intro) },
            Options = named,
            OptionsStandAlone = true,
            Guards = Guards(entry, place, over),
        });
        intro.Clear();
    }

    private static QuestionType? Type(JsonElement entry) => entry.Plain("type") switch
    {
        "radiogroup" or "yesno" => QuestionType.Choice,
        "checkgroup" or "check" => QuestionType.Multiple,
        "line" or "box" => QuestionType.Text,
        "upload" => QuestionType.File,
        _ => null,
    };

    private static (Option[] Options, (string Name, string Key)[] Named) Options(JsonElement entry)
    {
        var keys = new Keys("option");
        (string Name, string Label)[] read = entry.Member("choices") is { ValueKind: JsonValueKind.Array } choices
            ? [.. choices.EnumerateArray().Where(choice => choice.ValueKind == JsonValueKind.Object).SelectMany(choice => choice.EnumerateObject()).Select(choice => (choice.Name, Label(choice)))]
            : entry.Text("yes", "no") is not null ? [.. new[] { "yes", "no" }.Where(answer => entry.Text(answer) is not null).Select(answer => ($"{entry.Plain("id")}_{answer}", entry.Text(answer)!))] : [];
        (string Name, string Label, string Key)[] keyed = [.. read.Select(option => (option.Name, option.Label, keys.Of(option.Name)))];
        return ([.. keyed.Select(option => new Option { Key = option.Key, Label = option.Label })], [.. keyed.Select(option => (option.Name, option.Key))]);
    }

    private static string Label(JsonProperty choice) => Wording.OrNull(Wording.WithoutMarkup(Json.Scalar(choice.Value) ?? "")) ?? choice.Name;

    private void Tip(JsonElement entry, string place)
    {
        if (sketch.Questions is not [.., var last])
        {
            sketch.Problems.Add(new Flaw(place, "The tip stands before every question and is left out."));
            return;
        }
        if (entry.Text("text") is { } text) last.Question = last.Question with { Good = last.Question.Good is null ? text : $"{last.Question.Good}\n\n{text}" };
        if (entry.Text("warn") is null) return;
        string[] warned = Alternatives(entry.Plain("cond"));
        var asked = sketch.Questions.LastOrDefault(question => warned.Length > 0 && warned.All(name => question.KeyOf(name) is not null));
        if (asked is null) sketch.Problems.Add(new Flaw($"{place}.cond", "The tip warns of more than one question's options; it is kept as guidance, and no option asks for compensating controls because of it."));
        else asked.Question = asked.Question with { Options = [.. asked.Question.Options.Select(option => warned.Any(name => string.Equals(asked.KeyOf(name), option.Key, StringComparison.Ordinal)) ? option with { AsksCompensating = true } : option)] };
    }

    // a tip warns of this option, or of any of these
    private static string[] Alternatives(string? condition)
    {
        try
        {
            return condition is null ? [] : WishParser.Parse(condition) switch
            {
                WishedAnswer { Relation: Relation.Given } one => [one.Name],
                WishedAny any when any.Parts.All(part => part is WishedAnswer { Relation: Relation.Given }) => [.. any.Names()],
                _ => [],
            };
        }
        catch (NotTranslatedException)
        {
            return [];
        }
    }
}
