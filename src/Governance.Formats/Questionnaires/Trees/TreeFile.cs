using System.Globalization;
using System.Text.Json;
using Governance.Domain;
using Governance.Domain.Catalogs;
using Governance.Domain.Questionnaires;

namespace Governance.Formats.Questionnaires.Trees;

/// <summary>Reads JSON of whatever form.</summary>
internal static class TreeFile
{
    /// <summary>Tells the form by what is in it, and reads it.</summary>
    /// <exception cref="Refused">It is no JSON, or nothing in it asks.</exception>
    public static ReadQuestionnaire Read(string fileName, byte[] utf8)
    {
        using var document = RelaxedJson.Parse(utf8, fileName);
        var root = document.RootElement;
        if (CatalogTree.Fits(root, fileName)) return new CatalogTree(fileName).Read(root);
        if (VsaqTree.Fits(root)) return new VsaqTree(fileName).Read(root);
        var (own, flaw) = Own(root, fileName);
        if (own is not null) return own;
        if (SurveyTree.Fits(root)) return new SurveyTree(fileName).Read(root);
        var read = new NestedTree(fileName).Read(root) ?? throw new Refused(ReadingRefusals.NothingAsks.With(fileName));
        return flaw is null ? read : read with { Problems = [flaw with { Sentence = $"This is almost a template of ours, but: {flaw.Sentence} It is read as any other document." }, .. read.Problems] };
    }

    // a template of our own keeps everything; with a flaw in its form or its keys it is read as any other document
    private static (ReadQuestionnaire? Read, Flaw? Flaw) Own(JsonElement root, string fileName)
    {
        if (root.Member("sections") is null || root.Plain("key") is null || root.Plain("version") is null) return (null, null);
        try
        {
            var template = DocumentJson.Read<QuestionnaireTemplate>(root.GetRawText());
            if (template.Questions().Skip(TreeSketch.MostQuestions).Any()) throw new Refused(ReadingRefusals.TooManyQuestions.With(fileName, TreeSketch.MostQuestions));
            Flaw[] flaws = [.. TemplateRules.Check(template, []).Where(flaw => !flaw.Place.Contains("controls", StringComparison.Ordinal) && !flaw.Place.StartsWith("frameworks", StringComparison.Ordinal))];
            return flaws.FirstOrDefault(flaw => flaw.Place.EndsWith("key", StringComparison.Ordinal)) is { } key ? (null, key) : (Of(template, flaws), null);
        }
        catch (FlawedDocumentException flawed)
        {
            return (null, flawed.Flaws[0]);
        }
    }

    private static ReadQuestionnaire Of(QuestionnaireTemplate template, IReadOnlyList<Flaw> flaws)
    {
        var broken = flaws.Select(flaw => flaw.Place).Where(place => place.EndsWith(".condition", StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        ReadSection[] sections = [.. template.Sections.Select((section, i) => new ReadSection(section.Key, section.Title, section.Intro, [.. section.Questions.Select((question, j) => Of(question, string.Create(CultureInfo.InvariantCulture, $"sections[{i}].questions[{j}]")))]))];
        return new ReadQuestionnaire
        {
            Format = QuestionnaireFormat.Json,
            Title = template.Title,
            Sections = sections,
            Conditions = sections.Sum(section => section.Questions.Count(question => question.Question.Condition is not null)),
            Problems = flaws,
        };

        ReadQuestion Of(Question question, string place) => new(broken.Contains($"{place}.condition") ? question with { Condition = null } : question, question.Key, place, null, null, null);
    }
}
