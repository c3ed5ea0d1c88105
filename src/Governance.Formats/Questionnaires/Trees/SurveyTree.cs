using System.Globalization;
using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads SurveyJS definitions: pages and panels become sections, elements questions.</summary>
internal sealed class SurveyTree(string fileName)
{
    private static readonly string[] Shown = ["html", "image", "expression", "linkbutton"];
    private readonly TreeSketch sketch = new(fileName);
    private string? intro;

    /// <summary>Whether a document looks like one.</summary>
    public static bool Fits(JsonElement root) => (root.Member("pages") is { ValueKind: JsonValueKind.Array } && root.Each("pages").Any(page => page.Member("elements", "questions") is not null)) || root.Member("elements") is { ValueKind: JsonValueKind.Array };

    /// <summary>Reads it.</summary>
    public ReadQuestionnaire Read(JsonElement root)
    {
        if (root.Member("triggers") is { ValueKind: JsonValueKind.Array } triggers && triggers.GetArrayLength() > 0) sketch.Problems.Add(new Flaw("triggers", "What the survey does by triggers has no counterpart here and is left out."));
        var title = root.Text("title") ?? Path.GetFileNameWithoutExtension(fileName);
        Pages(root.Each("pages"), title);
        if (root.Member("elements") is not null) Container(root, "", title, [], "elements");
        if (intro is not null) sketch.Problems.Add(new Flaw("html", $"No question follows “{Wording.Short(Wording.WithoutMarkup(intro))}”, so it is left out."));
        return sketch.Finish(QuestionnaireFormat.Surveyjs, title);
    }

    private void Pages(IEnumerable<JsonElement> pages, string title)
    {
        var i = 0;
        foreach (var page in pages)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"pages[{i++}]");
            var name = page.Text("title", "name") ?? title;
            Container(page, place + ".", name, Guards(page, place, []), "elements", "questions");
        }
    }

    // a panel in the middle of a page is a section of its own; what follows it returns to the page's
    private void Container(JsonElement holder, string path, string title, IReadOnlyList<Guard> over, params string[] members)
    {
        sketch.Begin(title, holder.Text("description"));
        foreach (var member in members)
        {
            var i = 0;
            foreach (var element in holder.Each(member))
            {
                var place = string.Create(CultureInfo.InvariantCulture, $"{path}{member}[{i++}]");
                var guards = Guards(element, place, over);
                if (element.Plain("type") is "panel")
                {
                    Container(element, place + ".", element.Text("title") ?? title, guards, "elements", "questions");
                    sketch.Begin(title, null);
                }
                else Element(element, place, guards);
            }
        }
    }

    private IReadOnlyList<Guard> Guards(JsonElement element, string place, IReadOnlyList<Guard> over)
    {
        foreach (var rule in (ReadOnlySpan<string>)["enableIf", "requiredIf", "setValueIf"])
            if (element.Plain(rule) is not null) sketch.Problems.Add(new Flaw($"{place}.{rule}", $"{rule} has no counterpart here and is left out; only visibleIf is taken over."));
        if (element.Plain("visibleIf") is not { } condition) return over;
        try
        {
            return [.. over, new Guard($"{place}.visibleIf", WishParser.Parse(condition))];
        }
        catch (NotTranslatedException reason)
        {
            sketch.Problems.Add(new Flaw($"{place}.visibleIf", $"{reason.Message} It is left out, and the question is always asked."));
            return over;
        }
    }

    private void Element(JsonElement element, string place, IReadOnlyList<Guard> guards)
    {
        var type = element.Plain("type") ?? "text";
        if (Shown.Contains(type, StringComparer.Ordinal))
        {
            if (element.Text("html") is { } html) intro = intro is null ? html : $"{intro}\n\n{html}";
            else sketch.Problems.Add(new Flaw(place, $"An element that only shows something ({type}) is left out."));
            return;
        }
        if (element.Text("title", "name", "label") is not { } text)
        {
            sketch.Problems.Add(new Flaw(place, "The element has neither title nor name and is left out."));
            return;
        }
        var (question, named) = Form(element, type, place);
        string?[] good = [intro, element.Text("description"), Rows(element) is [] ? null : Offered(element, "columns")];
        intro = null;
        sketch.Ask(new TreeQuestion
        {
            Place = place,
            Id = element.Plain("name"),
            Question = question with { Text = text, Weight = 1, AllowNotApplicable = !element.Says("isRequired"), Good = Wording.OrNull(string.Join("\n\n", good.OfType<string>())) },
            Options = named,
            Guards = guards,
        });
    }

    private (Question Question, IReadOnlyList<(string, string)> Named) Form(JsonElement element, string type, string place)
    {
        var question = new Question { Key = "", Text = "", Type = QuestionType.Text };
        switch (type)
        {
            case "radiogroup" or "dropdown" or "buttongroup":
                return Choice(element, QuestionType.Choice, place);
            case "checkbox" or "tagbox":
                return Choice(element, QuestionType.Multiple, place);
            case "imagepicker":
                return Choice(element, element.Says("multiSelect") ? QuestionType.Multiple : QuestionType.Choice, place);
            case "ranking":
                sketch.Problems.Add(new Flaw(place, "The question asks for an order; here several can be chosen, in no order."));
                return Choice(element, QuestionType.Multiple, place);
            case "boolean":
                return (question with { Type = QuestionType.Choice, Options = [new Option { Key = "yes", Label = element.Text("labelTrue") ?? "Yes" }, new Option { Key = "no", Label = element.Text("labelFalse") ?? "No" }] },
                    [(element.Plain("valueTrue") ?? "true", "yes"), (element.Plain("valueFalse") ?? "false", "no")]);
            case "rating":
                return (question with { Type = QuestionType.Number, Unit = "points", Whole = true, Minimum = element.Number("rateMin") ?? 1, Maximum = element.Number("rateMax") ?? element.Number("rateCount") ?? 5 }, []);
            case "file" or "signaturepad":
                return (question with { Type = QuestionType.File }, []);
            case "matrix" or "multipletext" or "matrixdropdown" or "matrixdynamic" or "paneldynamic":
                return (Table(question, element), []);
            case "text":
                return (Line(question, element), []);
            case "comment":
                return (question, []);
            default:
                sketch.Problems.Add(new Flaw(place, $"Elements of type {Wording.Short(type)} are not known here; the question is taken with an answer in words."));
                return (question, []);
        }
    }

    // a number is whole unless its step says otherwise, as browsers have it
    private static Question Line(Question question, JsonElement element) => element.Plain("inputType") switch
    {
        "number" or "range" => question with { Type = QuestionType.Number, Whole = element.Number("step") is not { } step || step == decimal.Truncate(step), Minimum = element.Number("min"), Maximum = element.Number("max") },
        "date" or "datetime" or "datetime-local" => question with { Type = QuestionType.Date },
        _ => question,
    };

    private (Question, IReadOnlyList<(string, string)>) Choice(JsonElement element, QuestionType type, string place)
    {
        var keys = new Keys("option");
        List<(string Value, string Label)> read = [.. element.Each("choices").Select(choice => (choice.Plain("value") ?? Json.Scalar(choice) ?? "", choice.Text("text", "value") ?? Json.Scalar(choice) ?? "")).Where(choice => choice.Item1.Length > 0)];
        if (element.Says("hasOther") || element.Says("showOtherItem")) read.Add(("other", element.Text("otherText") ?? "Other"));
        var none = element.Says("hasNone") || element.Says("showNoneItem");
        if (none) read.Add(("none", element.Text("noneText") ?? "None"));
        if (element.Member("choicesByUrl") is { } remote && remote.Plain("url") is not null) sketch.Problems.Add(new Flaw(place, "The options are fetched from an address when the survey is filled in, and are left out."));
        (string Value, string Key, string Label)[] options = [.. read.Select(choice => (choice.Value, keys.Of(choice.Value), Wording.OrNull(Wording.WithoutMarkup(choice.Label)) ?? choice.Value))];
        var question = new Question { Key = "", Text = "", Type = type, Options = [.. options.Select((option, i) => new Option { Key = option.Key, Label = option.Label, StandsAlone = none && type is QuestionType.Multiple && i == options.Length - 1 })] };
        if (options.Length >= 2) return (question, [.. options.Select(option => (option.Value, option.Key))]);
        sketch.Problems.Add(new Flaw(place, "The question offers fewer than two options; it is taken with an answer in words."));
        return (question with { Type = QuestionType.Text, Options = [] }, []);
    }

    // one row to fill in with a column for each line that the survey asks about, or rows with the survey's columns
    private static Question Table(Question question, JsonElement element)
    {
        var keys = new Keys("column");
        var lines = Rows(element);
        if (lines.Length == 0) lines = [.. element.Each("columns", "items", "templateElements").Select(column => column.Text("title", "text", "name", "value") ?? Json.Scalar(column) ?? "").Where(label => label.Length > 0)];
        return lines.Length == 0 ? question : question with { Type = QuestionType.Table, Columns = [.. lines.Select(label => new TableColumn(keys.Of(label), Wording.Clean(label)))] };
    }

    private static string[] Rows(JsonElement element) => [.. element.Each("rows").Select(row => row.Text("text", "value") ?? Json.Scalar(row) ?? "").Where(label => label.Length > 0)];

    private static string? Offered(JsonElement element, string member)
    {
        string[] labels = [.. element.Each(member).Select(column => column.Text("title", "text", "name", "value") ?? Json.Scalar(column) ?? "").Where(label => label.Length > 0)];
        return labels.Length == 0 ? null : "For each: " + string.Join(", ", labels);
    }
}
