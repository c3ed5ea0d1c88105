using System.Text.Json;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;
using Governance.Domain.Scoring;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Tells from an entry what form its answer takes.</summary>
internal static class NestedAnswers
{
    /// <summary>The question without its texts, and what the file calls its options.</summary>
    public static (Question Question, IReadOnlyList<(string Name, string Key)> Named) Form(JsonElement entry, string? kind, string place, List<Flaw> problems)
    {
        var question = new Question { Key = "", Text = "", Type = QuestionType.Text };
        var (options, named) = Options(entry);
        var several = entry.Says("repeats") || entry.Says("multiple") || entry.Says("multi");
        switch (kind?.ToLowerInvariant())
        {
            case "boolean" or "bool" or "yesno" or "yes_no" or "yes/no" or "yes-no" when options.Length == 0:
                return YesNo(question);
            case "decimal" or "quantity" or "number" or "float":
                return (question with { Type = QuestionType.Number, Unit = entry.Text("unit") }, []);
            case "integer" or "int":
                return (question with { Type = QuestionType.Number, Whole = true, Unit = entry.Text("unit") }, []);
            case "date" or "datetime":
                return (question with { Type = QuestionType.Date }, []);
            case "attachment" or "file" or "upload":
                return (question with { Type = QuestionType.File }, []);
            case "table" when Columns(entry) is { Length: > 0 } columns:
                return (question with { Type = QuestionType.Table, Columns = columns }, []);
            case "multiple" or "checkbox" or "multiselect" or "multi" or "multi_select" or "checkgroup" or "multiple_choice":
                several = true;
                break;
        }
        if (options.Length >= 2) return (question with { Type = several ? QuestionType.Multiple : QuestionType.Choice, Options = options }, named);
        if (options.Length == 1 || entry.Plain("answerValueSet") is not null || kind is "choice" or "open-choice" or "coding" or "radio" or "select" or "dropdown")
            problems.Add(new Flaw(place, "The question offers fewer than two options here; it is taken with an answer in words."));
        return (question, []);
    }

    private static (Question, IReadOnlyList<(string, string)>) YesNo(Question question) =>
        (question with { Type = QuestionType.Choice, Options = [new Option { Key = "yes", Label = "Yes" }, new Option { Key = "no", Label = "No" }] }, [("true", "yes"), ("false", "no"), ("yes", "yes"), ("no", "no")]);

    private static (Option[] Options, (string Name, string Key)[] Named) Options(JsonElement entry)
    {
        var keys = new Keys("option");
        (string Name, string Label)[] read = [.. entry.Each("answerOption", "options", "choices", "answers", "allowedValues", "allowed_values", "values").Select(One).Where(option => option.Name.Length > 0)];
        (string Name, string Label, string Key)[] keyed = [.. read.Select(option => (option.Name, option.Label, keys.Of(option.Name)))];
        return ([.. keyed.Select(option => new Option { Key = option.Key, Label = option.Label })], [.. keyed.Select(option => (option.Name, option.Key)), .. keyed.Select(option => (option.Label, option.Key))]);
    }

    private static (string Name, string Label) One(JsonElement option)
    {
        var held = option.Member("valueCoding") ?? option;
        var name = held.Plain("key", "value", "code", "id", "valueString", "valueInteger", "valueDate") ?? Json.Scalar(held) ?? held.Text("label", "text", "display") ?? "";
        return (Wording.Clean(name), held.Text("label", "text", "display", "title", "name", "valueString") ?? Wording.Clean(name));
    }

    private static TableColumn[] Columns(JsonElement entry)
    {
        var keys = new Keys("column");
        return [.. entry.Each("columns").Select(column => column.Text("label", "title", "name", "key") ?? Json.Scalar(column)).OfType<string>().Select(label => new TableColumn(keys.Of(label), Wording.Clean(label)))];
    }
}
